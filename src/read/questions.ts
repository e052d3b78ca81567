import { type Problem, pathName } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

/*
 * A drafted file asks what a program can't decide: a value that begins with "? ", and then a proposal or the values to
 * choose from. Each is reported until it is answered. Meanwhile the first proposal stands in for the answer, so that
 * everything else can be checked.
 */

/** A question of a file. */
export interface Question {
  path: readonly PropertyKey[];
  /** The proposal, or the values to choose from, parted by commas. */
  text: string;
}

/** The questions of data, and the data with a stand-in for each. */
export function takeQuestions(data: unknown): { questions: Question[]; data: unknown } {
  const questions: Question[] = [];
  const take = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (typeof value === 'string' && /^\?(?:\s|$)/.test(value)) {
      const text = value.slice(1).trim();
      questions.push({ path, text });
      return standIn(path.at(-1), text);
    }
    if (Array.isArray(value)) return value.map((item, index) => take(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, take(item, [...path, key])]),
    );
  };
  const answered = take(data, []);
  return { questions, data: answered };
}

/** What stands for an answer: the first proposal, in the form that the field has. */
function standIn(field: PropertyKey | undefined, text: string): unknown {
  const [first = ''] = text.split(', ');
  if (field === 'summary') return `${text.replaceAll(/[。！？]/gu, '').slice(0, 100) || '待写'}。`;
  if (field === 'label') return text.slice(0, 30) || '待写';
  if (field === 'topics') return { undecided: { exact: 'undecided' } };
  if (field === 'runIn') return true;
  // A unit that no vocabulary has would be told a second time.
  if (field === 'unit') return '个';
  if (field === 'year') return Number(first) || 2000;
  if (field === 'date') return '2000';
  if (field === 'parent' || field === 'customs')
    return /^[a-z0-9-]+$/.test(first) ? first : 'undecided';
  return first || '待写';
}

/** The problem of a question, in plain words, with what may stand in its place. */
export function questionProblem(
  { path, text }: Question,
  { file, lineOf }: YamlSource,
  prefix: readonly PropertyKey[],
): Problem {
  const values = text.split(', ');
  const isChoice = values.length > 1 && values.every((value) => /^[A-Za-z0-9-]+$/.test(value));
  const field = path.at(-1);
  // A drafted translation has the Chinese where English must stand.
  const english = file.includes('/translations/') ? inEnglish[String(path[0])] : undefined;
  return {
    file,
    line: lineOf([...prefix, ...path]),
    field: pathName([...prefix, ...path]),
    found: text === '' ? 'a question' : `the question "${text}"`,
    allowed: english ?? (isChoice ? `one of ${text}` : (answers[String(field)] ?? plainAnswer)),
    advice: english
      ? 'Write the English in place of the question.'
      : isChoice
        ? `Write the one that the text says in place of the question.${path[0] === 'parties' ? ' One whose right is infringed is no party: move its entry to "holders", without a role.' : ''}`
        : 'Write the answer in place of the question; if what follows the question mark is right, take the mark out.',
    isQuestion: true,
  };
}

/** What may stand in the fields of a translation. */
const inEnglish: Readonly<Record<string, string>> = {
  title: 'the title in English, without the number of the case',
  summary: 'the summary in English, one sentence that ends in a full stop',
  labels: 'the label in English, of at most 70 characters',
  quotes: 'the words of the English text that say so',
  notes: 'the note in English; words of the source that it quotes stay Chinese',
  editorial: 'the note in English; words of the source that it quotes stay Chinese',
};

/** What may stand in any other field. */
const plainAnswer =
  'what the text says, in the form that docs/describing-a-list.md shows for the field';

/** What may stand in the fields that drafts ask for. */
const answers: Readonly<Record<string, string>> = {
  summary: 'one sentence of at most 120 characters that ends in a full stop (。)',
  label: 'a name of at most 30 characters for what is meant, which adds no fact',
  topics:
    'topics of content/registry/topics.yaml with the words that carry them, as { risk-analysis: { exact: … } }',
  en: 'the name in English',
  title: 'the title in English',
  year: 'the year that the list covers, as a number without quotation marks',
  unit: 'a measure word of content/registry/vocabulary/units.yaml; one that is not there is added to that file',
  kind: 'a kind of the vocabulary of its list in content/registry/vocabulary',
  role: 'a role of the vocabulary of its list in content/registry/vocabulary',
  runIn:
    'true, if the text of each case goes on behind its title; else correct the titles and texts',
  name: 'the name as the text has it',
  zh: 'the name in Chinese',
  exact: 'these words, if they say so of this case; else the entry is taken out',
  date: 'a date "YYYY", "YYYY-MM" or "YYYY-MM-DD", or an interval of two, in quotes',
  inferred: 'a sentence that says from which words the value is inferred',
  parent: 'the district that the office belongs to: an id in content/registry/customs.yaml',
  customs: 'the district in charge: an id in content/registry/customs.yaml',
  '0': 'the id of the figure that stands for the case, from "figures"',
};
