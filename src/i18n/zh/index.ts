import { chineseNumeral } from '../../text/chinese-numeral.ts';
import { inQuotes } from '../../text/quotation.ts';
import type { Counts } from '../counts.ts';
import type { Issued } from '../issued.ts';
import { inBrackets, publishedOn, writeDate } from './format.ts';
import { zhOverview } from './overview.ts';
import { fixedWords, searchWords } from './search.ts';
import { searchPageWords } from './search-page.ts';

/** 一 to 二十, then 三十, 四十 …; digits where the numeral has three characters. */
function sealNumeral(number: number): string {
  const numeral = chineseNumeral(number);
  return numeral.length > 2 ? String(number) : numeral;
}

/** What the kinds of editorial notes mean. */
const noteMeanings: Readonly<Record<string, string>> = {
  sic: '原文疑有错字。',
  variant: '同一事物前后写法不同。',
  arithmetic: '数目之间的关系。',
  naming: '名称的写法。',
  remark: '其他说明。',
  join: '来源因换页断开，今连成一段。',
};

/** The words of the Chinese interface. */
export const zh = {
  lang: 'zh-CN',
  date: writeDate,
  site: '海关知识产权案例集',
  siteDescription:
    '中国海关知识产权保护典型案例：原文一字不改，每项要素都有字句可查，可按品牌、口岸、海关和货物查找。',
  /** What search engines show of a page: 30 to 80 characters, each page its own. */
  descriptions: {
    most: 80 as number,
    overview: (lists: readonly string[]) =>
      `${lists.join('、')}各案概览：方向、权利、海关、口岸、商标、数量、货值与处理结果，逐项链到原文。`,
    cases: (lists: number, cases: number) =>
      `中国海关公布的知识产权保护典型案例，共${lists}批${cases}个案例，列出各案的方向、海关、品牌和货物。`,
    edition: (title: string, cases: number) =>
      `《${title}》的${cases}个案例，附来源、公布机关、校验值、校记与按语，可下载离线阅读。`,
    collection: (name: string, count: number) =>
      `海关知识产权保护典型案例写到的${name}，共${count}个，各附所涉案例、写出它的原句、数量和处理结果。`,
    entity: (kind: string, name: string, titles: readonly string[]) =>
      `${kind}${inQuotes(name)}：${titles.length}个案例，附原句、数量和处理结果。${titles.join('；')}`,
    topics: (topics: number) =>
      `海关知识产权保护典型案例的评选理由，归为${topics}个主题，每条理由都链到原文的段落。`,
    topic: (name: string, note: string, reasons: number) =>
      `${name}：${note}各案共有${reasons}条这样的理由，逐条列出原文字句。`,
    glossary: (terms: number) =>
      `海关知识产权保护案例用到的${terms}个术语，附解释、法律依据、英译和所见的案例。`,
    about: '本案例集的来源、编辑体例、出版者、校记与按语、更正、引用办法与无障碍说明。',
    dictionary: '案例数据文件各字段的类型、取值与含义，由数据定义自动生成，供程序和研究者使用。',
    page: (description: string, page: number) =>
      page === 1 ? description : `第${page}页。${description}`,
  },
  mark: '案',
  skip: '跳到正文',
  reload: '脚本没有载入，请重新载入本页',
  menu: '主导航',
  menuButton: '菜单',
  crumbs: '所在位置',
  homePage: '首页',
  nav: {
    cases: '案例',
    overview: '概览',
    brands: '品牌',
    ports: '口岸',
    customs: '海关',
    goods: '货物',
    topics: '主题',
    glossary: '术语',
    about: '关于',
  },
  updated: (day: string) => `内容最近变动于${writeDate(day)}。`,
  footer: ({ title, published }: Issued, lists: number) =>
    `案文出自《${title}》${inBrackets(publishedOn(published))}${lists > 1 ? `等${lists}批典型案例` : ''}，其余文字为本站所写。`,
  /** The number of a case in its seal, which holds two characters. */
  seal: sealNumeral,
  labelled: (label: string, text: string) => `${label}：${text}`,
  bracketed: (text: string) => `（${text}）`,
  /** What separates a sentence from the link after it. */
  space: '',
  /** Parts that stand side by side in one line. */
  beside: (parts: readonly string[]) => parts.join('　'),
  apart: (parts: readonly string[]) => parts.join('；'),
  dotted: (parts: readonly string[]) => parts.join('・'),
  quoted: inQuotes,
  otherLanguage: { name: 'English', lang: 'en' },
  original: {
    name: '中文',
    /** The switch between a case, its translation, and both side by side. */
    choose: '语言',
    editions: { zh: '中', both: '中英', en: 'EN' },
    show: '看原文',
    note: '',
    untranslated: (count: number, _total: number) => `另有${count}案，见中文版`,
    besideTitle: (title: string) => `${title}（中英对照）`,
    besideLead: '英文为非官方译文，以中文原文为准。要素、校记和出处在案例页。',
    turn: '换看英文',
    turnAll: '全部换看英文（¶ 换一段）',
  },
  /** Our names for the parts of a case, where the source has no heading. */
  parts: { f: '案情', r: '理由' },
  caseLabel: (number: number) => `案例${chineseNumeral(number)}`,
  caseTitled: ({ number, title }: { number: number; title: string }) =>
    `案例${chineseNumeral(number)}：${title}`,
  /** Where a case stands; `counted` is false where the source numbers its cases otherwise than from 1. */
  ofEdition: (edition: string, number: number, total: number, counted: boolean) =>
    total === 1
      ? edition
      : counted
        ? `${edition}　第${chineseNumeral(number)}例，共${chineseNumeral(total)}例`
        : `${edition}　案例${chineseNumeral(number)}，共${chineseNumeral(total)}例`,
  title: '标题',
  /** A paragraph by its id. */
  place: (id: string) =>
    id === 'title'
      ? '标题'
      : searchWords.paragraph(id.startsWith('f') ? 'f' : 'r', Number(id.slice(1))),
  notStated: '未载明',
  inEditorsWords: '本站摘要',
  facts: '本案要素',
  otherFacts: '其余要素',
  /** The fold of our note on a fact. */
  factNote: '说明',
  fields: {
    direction: '方向',
    rights: '权利',
    goods: '货物',
    channels: '渠道',
    destinations: '运往',
    customs: '海关',
    ports: '口岸',
    brands: '品牌',
  },
  basis: { stated: '', inferred: '推断', computed: '计算' },
  groups: {
    basics: '概要',
    figures: '数字',
    outcomes: '处理与结果',
    people: '各方与口岸',
    detection: '手段',
    reasons: '理由的主题',
    identifiers: '标识',
  },
  holdersName: '权利人',
  partiesName: '当事方',
  bodiesName: '其他机关与人物',
  countriesName: '国家和地区',
  formula: '算式',
  timeline: '经过',
  published: '列为典型案例公布',
  notesTitle: '校记与按语',
  notesLead: '以下为本站所加，原文照录未改。',
  noteMeaning: (kind: string) => noteMeanings[kind],
  /** A note on a page break in the source. */
  pageBreak: '换页',
  certainty: { high: '把握高', medium: '把握中', low: '把握低' },
  reading: (words: string) => `疑当作${inQuotes(words)}`,
  /** The switch that shows proposed readings in the text, and what it says while they are shown. */
  showReadings: '显示拟改',
  readingsShown: '〔甲→乙〕：原文作甲，本站疑当作乙，理由见校记；引用时以原文为准。',
  joined: (before: string, after: string) =>
    `来源在${inQuotes(before)}与${inQuotes(after)}之间换页，今连成一段。`,
  related: '相关案例',
  contents: '本页目录',
  cite: {
    name: '引用',
    title: '引用本案',
    paragraph: '引到段落',
    address: '链接',
    accessed: (day: string | undefined) =>
      day === undefined
        ? '启用脚本时，引用日期为当天。'
        : `引用日期暂以本页所载最近一次公布、校记或更正之日（${day}）代；启用脚本时自动换成当天。`,
    onPaper: '引用日期暂以本页最近一次变动之日代，请换成您查阅之日。',
  },
  find: { name: '查找' },
  settings: '阅读设置',
  styleguide: { name: '样式一览', colours: '颜色', type: '字与印', parts: '部件' },
  keys: '键盘操作',
  sharing: (names: readonly string[], topics: readonly string[]) =>
    [
      ...(names.length > 0 ? [`同涉${names.join('、')}`] : []),
      ...(topics.length > 0 ? [`同属主题：${topics.join('、')}`] : []),
    ].join('；'),
  terms: '本案术语',
  legalBasis: '依据',
  /** The provision on which a term rests, and what is said of its wording. */
  provision: (name: string, wording: string) => `${name}。${wording}`,
  publisher: {
    title: '出版',
    name: '本站出版者',
    contact: '联系',
    licence: '本站文字的许可',
    corrections: '更正',
    persons: '人名与企业名',
    report: '报告问题',
    notGiven: '未注明',
    by: (name: string | undefined) => `本站出版者：${name ?? '未注明'}。`,
    howToReport: '每个案例、每个段落都有“报告问题”一项，点开即带上案号、段落和字句。',
    noReport: '没有给出报告问题的地址，各页因此没有“报告问题”一项。',
    missing: '已知的缺漏',
  },
  report: {
    name: '报告问题',
    title: (id: string, place: string) => `${id} ${place}：报告问题`,
    page: (title: string) => `${title}：报告问题`,
    body: (address: string, words: string) => `${address}\n\n${inQuotes(words)}\n\n问题：\n`,
  },
  coordinates: '经纬度',
  /** Where what we add from outside the cases comes from. */
  sourcing: {
    unconfirmed: '未经证实',
    checked: (day: string) => `（${writeDate(day)}核对）`,
    coordinates: (east: number, north: number) => `东经${east}°，北纬${north}°`,
  },
  termList: {
    title: '译名表',
    lead: '英译、短名、按语和界面都照此表用词，发布前逐项核对；未注明出处的译名为本站所定，没有找到官方译名。',
    columns: ['中文', '英文', '不作', '出处与理由'],
    ours: '本站所定，未经证实',
  },
  close: '关闭',
  sourceTitle: '出处',
  sourceText: ({ title, published }: Issued) =>
    `${[`《${title}》`, publishedOn(published)].filter((part) => part !== '').join('，')}。`,
  textHash: '案文校验值',
  asData: '数据（JSON）',
  citation: {
    styles: {
      'gbt-7714-2025': 'GB/T 7714—2025',
      'gbt-7714-2015': 'GB/T 7714—2015',
      'legal-manual': '法学引注手册（第二版）',
      english: 'English',
    },
    /** What kind of text a translation is. */
    genre: '',
    title: (title: string, edition: string, number: number | undefined) =>
      `${title}：${edition}${number === undefined ? '' : `之${chineseNumeral(number)}`}`,
    pinpoint: (section: string, number: number) => `${section}第${number}段`,
  },
  topics: '主题',
  topicsIntro: (count: number) =>
    count === 0 ? '各案没有写理由。' : `各案共${count}条理由，按主题归类；一条理由可属几个主题。`,
  reasonCount: (count: number) => `${count}条理由`,
  inOurWords: '本站所写',
  reasonsOf: '各案理由',
  glossary: '术语',
  glossaryIntro:
    '案文用到的术语，解释为本站所写；法律依据未注明出处的，标作未经证实，引用前请核对条文。',
  usedIn: '相关案例',
  corrections: '更正',
  noCorrections: '尚无更正。',
  corrected: (was: string, now: string | null) =>
    now === null ? `撤去${inQuotes(was)}。` : `${inQuotes(was)}改为${inQuotes(now)}。`,
  dictionary: '数据词典',
  dictionaryIntro: '每个案例的数据文件（.json）有以下各项；本页由数据定义自动生成。',
  dictionaryColumns: { path: '字段', type: '类型', values: '取值', meaning: '含义' },
  previous: '上一案',
  next: '下一案',
  casePager: '前后案例',
  collections: {
    brands: '品牌',
    ports: '口岸',
    customs: '海关',
    goods: '货物',
    found: '手段',
    channels: '渠道',
    outcomes: '处理与结果',
  },
  indexes: '各项索引',
  collectionIntro: {
    brands: '案文写明的商标及其权利人所属的品牌。',
    ports: '案文写明的口岸与港口，境外的也在内。',
    customs: '案文写明的直属海关与隶属海关。',
    goods: '案文写明的货物种类。',
    found: '案文所述查缉案件的途径和手段，按所涉案例多少排列；一案可有几种。解释由本站撰写。',
    channels: '货物怎样运输、怎样买卖，案文写明或由本站据案文推断的各种渠道。解释由本站撰写。',
    outcomes: '案文写到的处理与结果，按所涉案例多少排列；一案可有几种。解释由本站撰写。',
  },
  /** The order of names; it follows the sentence that says what is listed. */
  byCases: '按所涉案例多少排列，同数的按名称。',
  pages: '分页',
  initials: '按首字母',
  olderEditions: '其他名单',
  /** How many cases of a list can be read here. */
  casesOfList: (shown: number, total: number) =>
    shown === total ? `${total}个案例` : `${total}个案例，本站收${shown}个`,
  notesOfList: (notes: number) => `${notes}条`,
  noEntries: '尚无。',
  editionPage: '出处与校记',
  pageTitle: (name: string, page: number) => `${name}（第${page}页）`,
  /** Some names of more. */
  listAmong: (names: readonly string[]) => `${names.join('、')}等`,
  /**
   * A page of a name in a sentence; `named` says what its cases are about, by kind, and `holderOnly` in how many of them
   * only the right holder is named.
   */
  entityDescription: (name: string, cases: number, holderOnly: number, named: readonly string[]) =>
    `${name}：${cases}个案例${holderOnly > 0 ? `，其中${holderOnly}个案例的案文只写到权利人` : ''}。${named.length > 0 ? `各案所写${named.join('；')}。` : ''}`,
  allOf: (collection: string) => `全部${collection}`,
  caseUnit: (_count: number) => '个案例',
  casesOf: '所涉案例',
  entityTable: {
    amount: '数量与货值',
    whole: (label: string) => `全案数字：${label}`,
    ofCase: '全案',
    ofCases: (column: string) => `${column}（就全案而言）`,
    ofCaseNote: (name: string) => `“全案”：案文就全案而言，未专指${name}。`,
    totals: (totals: readonly string[]) => `合计：${totals.join('；')}。`,
    total: (figure: string, cases: number) => `${figure}（${cases}案）`,
    sentences: '案文怎么说',
    follow: '订阅新案（Atom）',
    feedTitle: (name: string, site: string) => `${name}：${site}`,
    feedSubtitle: (name: string) => `写到“${name}”的案例，新收的在前。`,
  },
  otherNames: '其他名称',
  whatItIs: '简介',
  inTheText: '案文写法',
  ourNote: '本站按',
  districtInCharge: '主管海关',
  parentDistrict: '所属直属海关',
  houses: '隶属海关',
  portsOfDistrict: '关区内口岸',
  level: { district: '直属海关', house: '隶属海关', special: '海关总署派出机构' },
  country: '所在国家（地区）',
  holderOnly: '案文只写到权利人',
  /** A day, as the source writes it. */
  day: (day: string): string => day,
  allCases: '全部案例',
  allCasesIntro: (title: string, count: number, total: number) =>
    count === 0
      ? `《${title}》所列${total}个案例。`
      : count === 1
        ? `《${title}》所列1个案例。`
        : `《${title}》所列${count}个案例，依原文次序。`,
  table: {
    number: '案例',
    title: '标题',
    customs: '海关',
    brands: '品牌',
    direction: '方向',
    goods: '货物',
  },
  home: {
    lead: '原文一字不改；品牌、口岸、海关都能回到写出它的那句话。',
    /** Who published what and when, how much of it there is here, and what we add. */
    about: (newest: Partial<Issued> | undefined, cases: number, lists: number) =>
      `${newest?.issuer ?? ''}${newest?.published === undefined ? '' : writeDate(newest.published)}公布的${lists > 1 ? '最近一批，连同此前各批，共' : ''}${cases}个知识产权保护典型案例，一案一页。案文一字不改；本站另作要素、英译和索引，每项要素都能回到写出它的那句话。`,
    aboutLink: '来源与体例',
    numbers: {
      cases: '案例',
      brands: '品牌',
      customs: '海关',
      ports: '口岸',
      facts: '要素，都有原话',
    },
    questions: { brands: '哪个品牌？', ports: '哪个口岸？', found: '用了什么手段？' },
    all: (collection: string, count: number) => `${collection}共${count}项`,
    outcome: '结果',
    examples: '例如',
    exampleQueries: ['耐克', '三环', '北仑', '凭祥', '口岸漂移', '有期徒刑'],
  },
  ...searchWords,
  fixedWords,
  search: { ...searchWords.search, ...searchPageWords },
  ...zhOverview,
  about: {
    title: '关于本案例集',
    lead: '本站收录中国海关公布的知识产权保护典型案例，一案一页，可按品牌、口岸和任何词语查找，可引到段落。',
    source: '来源',
    fields: {
      title: '题名',
      published: '公布日期',
      publisher: '公布机关',
      address: '原文网址',
      hash: '原文校验值',
    },
    retrieved: (day: string) => `${writeDate(day)}取得`,
    unknownAddress: '不详',
    rulesTitle: '编辑体例',
    rules: (readTwice: readonly string[]) => [
      '案文照录来源，一字不改，疑似错字也不改；每次建站都与来源逐字比对，不符即不能发布。',
      '来源因换页断成两截的句子连成一段，每处都有记录，列在校记里。',
      '汉字之间、汉字与西文或数字之间的空格不录，间距由版式给出；西文名称内部的空格照录。',
      '每一项要素都引出载明它的字句，建站时逐项核对；由字句推断的注明理由，由数字算出的列出算式。',
      ...(readTwice.length > 0
        ? [
            `${readTwice.join('、')}名单的要素经两次独立通读、互相核对；读法不一的以案文为准，属于判断的写明理由。`,
          ]
        : []),
      '摘要、按语、名录和别名是本站所写，均有标明；摘要不增加案文没有的事实，按语、名录和别名所用的外部知识注明来源或“未经证实”。',
      '案文没有写明、又不能由字句推断的事项一律作“未载明”，不作猜测；不同的货币、不同的单位从不相加。',
    ],
    data: '数据',
    dataText: '每个案例都有数据文件，含全部要素、字句和案文，例如：',
    linking: '引用与链接',
    linkingText: '每个案例、每个段落、每项要素都有固定地址，可以直接引用，例如：',
    accessibility: {
      title: '无障碍说明',
      statement: '本站按《网页内容无障碍指南》（WCAG）2.2 的 A、AA 级制作。本说明写于',
      date: '2026-11-25',
      testedTitle: '怎样检查过',
      tested: [
        '每类页面都用 axe-core 查过 A、AA 级和通行做法，浅色、深色、高对比配色、320像素宽、文字放大一倍五种情形都没有发现违反之处。',
        '案例页的每个控件都用键盘逐一走过，都有名称，焦点都看得见；检索框下的名称表按 ARIA 编写惯例操作。',
        '停用脚本时，除即时检索外各页都能使用。',
        '以上由程序检查，配色与标记在 Chromium 里，其余在 Firefox 里也查；还没有请使用读屏软件的读者试用，也没有在 Safari 里看过。',
      ],
      failuresTitle: '已知的不足',
      failures: [
        '从检索结果进入案例，以及在本案中查找时，字样只用颜色和下划线标出，读屏软件不会读出“标记”；查找栏会报出处数。',
        '概览里的图用文字和数字表说明，图本身不能用键盘逐项移动。',
        '打印或存成 PDF 时，标签结构取决于浏览器。',
        '英文版为非官方译文，以中文原文为准。',
      ],
    },
  },
  machines: {
    shortName: '海关知产案例',
    feeds: { cases: '案例', corrections: '更正' },
    feedTitle: { cases: '海关知识产权案例集', corrections: '海关知识产权案例集：更正' },
    feedIntro: '这是供阅读器订阅的文件。把本页地址加到阅读器里，就能收到新的内容。',
    correctionsSubtitle: '已公布内容的每一处更正。',
    correctionTitle: (id: string) => `${id} 更正`,
    correctionClass: {
      text: '案文',
      'citation-affecting': '影响引用',
      metadata: '要素',
      translation: '译文',
      editorial: '按语',
    },
    llms: {
      rules:
        '下列各文件是案文原文（Markdown），一字不改；标题之前的元数据有公布机关、日期、固定地址和校验值。摘要为本站所写。引用时请指到段落：固定地址之后加 #f1（案情第1段）或 #r1（理由第1段）。案文未载明的事项，请勿推测。',
      data: '全部数据表、说明与下载',
      dictionary: '数据文件各字段的含义',
      about: '来源、编辑体例、校记与更正',
    },
    licences: {
      title: '第三方软件、数据与字体的许可',
      intro:
        '本站发布的文件含有下列他人的作品，或由其数据生成。各作品的版权与许可声明照录于下；许可可选者，依 MIT License 使用，其正文见各作品的声明。BlueOak-1.0.0 的正文见 https://blueoakcouncil.org/license/1.0.0 。',
      uses: {
        search: '检索引擎：pagefind/ 下的脚本与 WebAssembly',
        modules: '连接脚本的几行代码：_astro/ 下的脚本',
        simplified: '繁体与简体的对照：search/names.json',
        sounds: '汉字的读音：search/names.json、search/sounds.json',
        fonts: '分享图里画出的字：cards/；中文标题的字体，只含标题用到的字：_astro/ 下的 .woff2',
      },
      holds: (name: string, source: string) => `${name}（源码：${source} ）里还有下列作品：`,
    },
  },
  data: {
    title: '数据与下载',
    packageTitle: (site: string) => `${site}：数据`,
    keywords: ['海关', '知识产权', '典型案例', '商标', '专利', 'China Customs'],
    source: ({ title, issuer, published, url }: Issued & { url: string | undefined }) =>
      `${issuer === undefined ? '' : `${issuer}：`}《${title}》${inBrackets(publishedOn(published))}${url === undefined ? '，原文网址不详' : ''}`,
    description: ({ cases, facts, quotes, figures, notes }: Counts) =>
      `${cases}个案例的案文，以及由案文逐项摘出的${facts}项要素，其中数字${figures}个；每项要素都注明依据，引出载明它的字句，引文共${quotes}条，另有校记${notes}条。`,
    versionLine: (version: string, updated: string) =>
      `数据格式版本${version}；内容最近一次变动：${writeDate(updated)}。`,
    downloadsTitle: '整套下载',
    downloads: {
      zip: '全部数据表、案文、说明与校验值，一个压缩包',
      workbook: '全部数据表，每表一张工作表，供 Excel、WPS 等表格软件打开',
      casebook: '全部案例的要素、字句与案文',
      package: '数据包说明（Data Package 第2版）',
      schema: '案例数据的 JSON Schema',
      offline: (title: string) => `《${title}》全文、要素与校记，存到本机即可离线阅读`,
    },
    tablesTitle: '数据表',
    tablesIntro:
      '每张表都有 CSV 与 JSON 两种，内容相同，供程序读取。用表格软件打开请取 casebook.xlsx：表格软件打开 CSV，会把案例编号 2016-01 当作日期，汉字也可能成为乱码。空着的格表示案文未载明或不适用；一格多值以分号隔开。字段名后的问号表示可以没有值。',
    listCell: '一格多值，以分号隔开。',
    column: '字段',
    type: '类型',
    meaning: '含义',
    row: (number: number) => `第${number}行`,
    columnsOf: (count: number) => `${count}个字段与前两行`,
    key: (type: string) => `${type}，主键`,
    caveats: [
      '案文没有写明的一律空着，不作推测；空着不等于没有。',
      '数字照案文的确切程度标注（hedge）；不同的货币、不同的单位不可相加，同一案的数字也可能互相包含。',
      '典型案例由公布机关选出，不是抽样，不能据以推断全部执法情况。',
      '短名、摘要、种类与校记是本站所拟；别名与背景知识不在数据表里。',
      '推断的事项（inferred）由所引字句推断，理由在说明（note）里。',
    ],
    rights:
      '案文是公布机关的官方文本，照录来源；摘要、短名、校记、名录与数据编排为本站所作。引用时请注明公布机关、题名、日期与固定地址。',
    readme: {
      version: (version: string, updated: string, url: string) =>
        `数据格式版本：${version}。内容最近一次变动：${writeDate(updated)}。网址：${url}`,
      citing: '引用',
      access: '网上阅读的，请在日期之后补上访问日期。',
      files: '文件',
      table: (title: string, rows: number) => `${title}${title === '' ? '' : '，'}${rows}行。`,
      otherFiles:
        '另有：`casebook.json` 全部案例；`cases/` 每案的数据与案文；`case.schema.json` 案例数据的 JSON Schema；`datapackage.json` 各表的字段、主键与外键；`SHA256SUMS` 校验值，用 `sha256sum -c SHA256SUMS` 核对。CSV 为 UTF-8，不带 BOM，供程序读取，一格多值以分号隔开；表格软件请用网站上的 casebook.xlsx。',
      caveatsTitle: '使用须知',
      rightsTitle: '权利',
    },
    programTitle: '用程序读取',
    programIntro:
      '以下命令需要 curl、unzip 与 Node 18 以上版本，可以直接粘贴到终端运行；所有文件都是静态的，不需要密钥。',
    examples: {
      list: '列出全部案例',
      brand: '写到耐克的案例里有哪些海关',
      values: '案文写明的人民币货值',
      evidence: '一案各项结果所据的字句',
      archive: '下载全部数据并核对校验值',
    },
    offline: {
      contents: '目录',
      address: '固定地址',
      published: ({ issuer = '', published }: Issued) =>
        [issuer, publishedOn(published)].filter((part) => part !== '').join('，'),
      lead: (count: number) =>
        `${count}个案例的原文、要素与校记，合为一页，存到本机即可离线阅读。案文照录来源，其余文字为本站所写。`,
    },
    followTitle: '订阅与索引',
    follow: {
      'feed.xml': '案例（Atom）',
      'feed.json': '案例（JSON Feed）',
      'corrections.xml': '更正（Atom）',
      'corrections.json': '更正（JSON Feed）',
      'llms.txt': '供语言模型读取的案文索引',
    },
    tables: {
      cases: { title: '案例', description: '每案一行。货物的编号与名称次序相同。' },
      figures: {
        title: '数字',
        description: '案文的每一个数字，以及由它们算出的数。不同的货币、不同的单位不可相加。',
      },
      brands: { title: '品牌', description: '各案写明的品牌，一案一品牌一行。' },
      places: { title: '地点', description: '各案写明的口岸、港口与国家和地区。' },
      organisations: {
        title: '机构与各方',
        description: '各案写明的海关、权利人、当事方与其他机关、企业和人物。',
      },
      events: { title: '事件', description: '有日期的事件，日期不比案文更细。' },
      outcomes: { title: '处理与结果', description: '各案的处理与结果。' },
      reasons: { title: '理由', description: '各条理由及其主题，一条理由一个主题一行。' },
      evidence: { title: '字句', description: '载明各项要素的原文字句，每条引文一行。' },
      notes: { title: '校记', description: '本站对疑误、异文、数字与名称的按语。' },
    },
    /** What a field means, with its values: 种类。and sea 海运 make 种类：sea 海运。 */
    explained: (meaning: string, values: readonly { id: string; label: string }[]) =>
      `${meaning.replace(/。$/, '')}：${values.map(({ id, label }) => `${id} ${label}`).join('，')}。`,
    columns: {
      id: '编号，各案之内或名录之内唯一。',
      'cases.id': '案例编号，是文字，不是日期；也是固定地址的一部分。',
      case_id: '案例编号，是文字，不是日期。',
      fact_id: '要素编号，各案之内唯一，是固定地址的一部分。',
      edition: '所属名单。',
      number: '名单内的案例序号。',
      'evidence.number': '同一要素的第几条引文，从1起。',
      title: '标题，照录原文。',
      summary: '本站一句话摘要。',
      direction: '进口或出口。',
      rights: '所侵犯（或涉嫌侵犯）的权利种类。',
      channels: '运输与交易渠道。',
      detection: '案文所述查缉的途径和手段。',
      goods_ids: '货物的名录编号。',
      goods: '货物名称，次序与编号相同。',
      publisher: '公布机关；不详的空着。',
      published: '公布日期：日、月或年，不比所知更细；不详的空着。',
      updated:
        '本站内容最近一次变动的日期：公布、更正或加注；公布日期只知月份的，按该月第一日计，不详的，按所涵盖年份的第一日计。',
      text_sha256: '案文的 SHA-256：标题、各标题行和段落，每行一项。',
      url: '固定地址。',
      label: '本站拟的短名。',
      kind: '种类。',
      'figures.kind': '所计为何。',
      'places.kind': 'port 口岸与港口，country 国家和地区。',
      'organisations.kind': 'customs 海关，holder 权利人，party 当事方，body 其他。',
      value: '数值。',
      unit: '案文所用量词；金额为 ISO 4217 货币代码；刑期为月。',
      hedge:
        'exact 确数，over 余、多、逾，under 近、不到、不足，about 约、左右，about-over 约…余，at-least 至少、以上，several 数、几、上千等概数，数值为其下限。',
      goods_id: '所计货物的名录编号。',
      brand_id: '所涉品牌的名录编号，其行在品牌表的同一案例之下。',
      formula: '算出此数的算式：本案各数编号（不带 figures-）之间用 + - * / 相连。',
      basis: 'stated 案文写明，inferred 由所引字句推断，computed 由其他数字算出。',
      note: '本站说明。',
      name: '名称。',
      name_zh: '中文名。',
      name_en: '英文名。',
      role: '在本案中的地位。',
      'places.role': '口岸、国家或地区在本案中的地位。',
      'organisations.role': '海关与当事方在本案中的地位；其他机构的种类。',
      written: '案文所写的字样。',
      'figures.written': '案文所写的数，含单位和“余”“约”等字；算出的数为空；英文数据为译文所写。',
      country: '所在国家或地区，ISO 3166-1。',
      customs_id: '口岸的主管直属海关。',
      parent_id: '隶属海关所属的直属海关。',
      date: '日期或期间，ISO 8601，不比案文更细；.. 表示未止。',
      'notes.date': '加注日期。',
      sphere: '所属法律部门。',
      paragraph: '段落：title 标题，f1 起为案情，r1 起为理由。',
      topic_id: '主题编号。',
      topic: '主题。',
      list: '要素所在的栏目。',
      exact: '原文字句。',
      prefix: '紧接在字句之前的字，仅在字句重复时填写。',
      suffix: '紧接在字句之后的字，仅在字句重复时填写。',
      start: '在段落中的起点，按 Unicode 码位计。',
      end: '终点（不含）。',
      reading: '拟改读法，不入正文。',
      certainty: '把握。',
      reason: '理由。',
    },
  },
  cards: {
    published: (date: string) => `${date}公布`,
    more: (count: string) => `等${count}`,
    cut: '…',
    altCase: (number: number, title: string, edition: string) =>
      `朱印“${chineseNumeral(number)}”与标题${inQuotes(title)}，《${edition}》案例${chineseNumeral(number)}`,
    altEntity: (kind: string, name: string, count: string) => `${kind}${inQuotes(name)}，${count}`,
    altList: (title: string, count: string) =>
      `《${title}》${count}，各案由线索到判决或处罚走到哪一步`,
    whatIsThere: '什么货物、多少、从哪个口岸、怎样发现、如何处理。',
    altSite: '朱印“案”与站名“海关知识产权案例集”',
  },
  notFound: {
    title: '没有这一页',
    text: '地址可能写错了，或者链接不完整。',
    ways: '可以检索，或者从全部案例找起。',
  },
} as const;
