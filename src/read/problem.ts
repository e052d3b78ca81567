/** Something wrong in the content, described so that an editor can correct it. */
export interface Problem {
  /** The file, from the root of the repository. */
  file: string;
  /** The line, from 1. */
  line: number;
  /** The field, as a path such as `customs[1].role`, or what part of the file is meant. */
  field: string;
  /** What was found there. */
  found: string;
  /** What may stand there. */
  allowed: string;
  /** What the editor can do. */
  advice: string;
  /** Whether it is a question of a drafted file, which stands in the place of an answer. */
  isQuestion?: true;
}

/** Describes a problem, one sentence for each part: place, found, allowed, what to do. */
export function describeProblem(problem: Problem): string {
  const { file, line, field, found, allowed, advice } = problem;
  return `${file}:${line} ${field}: found ${found}. Allowed: ${allowed}. ${advice}`;
}

/** From how many on, questions of a file that want the same answer are told together. */
const many = 3;

/**
 * All problems under one headline. Questions of a file that want the same, as its labels do, are told together and last,
 * so that they hide nothing else.
 */
export function describeProblems(problems: readonly Problem[]): string {
  const groups = [
    ...Map.groupBy(problems, (one) =>
      one.isQuestion ? [one.file, one.allowed, one.advice].join() : one,
    ).values(),
  ];
  const [together, alone] = [true, false].map((isMany) =>
    groups.filter((group) => group.length >= many === isMany),
  );
  const told = [
    ...(alone ?? []).flatMap((group) => group.map(describeProblem)),
    ...(together ?? []).map(describeQuestions),
  ];
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`The content has ${count}:`, ...told].join('\n\n  ');
}

/** Questions of one file that want the same answer, a line for each. */
function describeQuestions(questions: readonly Problem[]): string {
  const [{ file, allowed, advice } = { file: '', allowed: '', advice: '' }] = questions;
  const lines = questions.map(({ line, field, found }) => `    ${line} ${field}: found ${found}`);
  return [`${file}: ${questions.length} questions. Allowed: ${allowed}. ${advice}`, ...lines].join(
    '\n',
  );
}

/** Thrown when the content cannot become a book. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(describeProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
    // Editors need the problems, not the place in our code that noticed them.
    delete this.stack;
  }
}

/** Writes a value for a message: quoted, and shortened if it is long. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text =
    typeof value === 'string' ? `"${value.replaceAll('\n', '↵')}"` : JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 80)}…` : text;
}

/** Writes a path into an entry, such as `customs[1].role`. */
export function pathName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
