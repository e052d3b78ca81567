/** The closed vocabularies of a case. The words that can carry each value are in check/wording.ts. */

/** Which way the goods crossed the border. */
export const directions = ['import', 'export'] as const;
/** Kinds of intellectual property right. */
export const rights = ['trademark', 'patent', 'copyright'] as const;
/** How the goods travelled or were traded. */
export const channels = [
  'sea',
  'land-border',
  'post-and-courier',
  'general-cargo',
  'bonded-zone',
  'border-trade',
  'cross-border-e-commerce',
  'trade-service-platform',
  'online-sales',
] as const;
/** The role of a country in a case. */
export const countryRoles = ['origin', 'destination', 'partner', 'mentioned'] as const;
/** The role of a customs office: named in the title, acting in the text, or only mentioned. */
export const customsRoles = ['titled', 'acting', 'mentioned'] as const;
/** The role of a brand: its mark is infringed, or only its right holder is named. */
export const brandRoles = ['mark', 'holder'] as const;
/** The role of a party in the case. */
export const partyRoles = ['declarant', 'suspect', 'convicted', 'agent'] as const;
/** Kinds of other bodies and persons. */
export const bodyKinds = [
  'customs-authority',
  'police',
  'court',
  'ministry',
  'government',
  'foreign-authority',
  'association',
  'company',
  'media',
  'person',
] as const;
/** How the case was found. */
export const detections = [
  'holder-tip',
  'police-lead',
  'risk-analysis',
  'data-analysis',
  'targeting',
  'document-review',
  'inspection',
  'joint-operation',
] as const;
/** What a figure counts. */
export const figureKinds = [
  'quantity',
  'value',
  'unit-price',
  'fine',
  'prison-term',
  'people',
  'cases',
  'batches',
  'offices',
  'sites',
  'times',
  'duration',
  'marks',
  'holders',
  'containers',
  'kinds',
  'firms',
  'magnitude',
  'other',
] as const;
/** How exact the text calls a number: as it stands, 余/多/逾, 约, or 约 and 余 together. */
export const hedges = ['exact', 'over', 'about', 'about-over'] as const;
/** The currencies of amounts, ISO 4217. */
export const currencies = ['CNY', 'USD', 'EUR', 'HKD'] as const;
/** What happened on a date. */
export const eventKinds = [
  'tip',
  'declaration',
  'inspection',
  'seizure',
  'operation',
  'transfer',
  'judgment',
  'penalty',
  'context',
] as const;
/** The outcomes of a case. */
export const outcomes = [
  'seizure',
  'detention',
  'confiscation',
  'fine',
  'arrest',
  'coercive-measures',
  'judgment',
  'raid',
  'transfer',
  'case-filed',
  'pending',
  'prior-penalty',
  'guidance',
  'market-effect',
  'recognition',
] as const;
/** The branch of law an outcome belongs to. */
export const spheres = ['administrative', 'criminal', 'civil', 'none'] as const;
/** Kinds of editorial notes: misprint, two wordings, a sum that does not add up, a name. */
export const noteKinds = ['sic', 'variant', 'arithmetic', 'naming'] as const;
export const certainties = ['high', 'medium', 'low'] as const;
/** The collections whose names are looked for in the texts. */
export const namedCollections = ['brands', 'ports', 'customs', 'goods'] as const;

export type Currency = (typeof currencies)[number];
export type NamedCollection = (typeof namedCollections)[number];
export type FigureKind = (typeof figureKinds)[number];
export type Hedge = (typeof hedges)[number];
