/** A line of a source that is not empty. */
export interface SourceLine {
  /** As received, without the white space at its ends. */
  raw: string;
  /** As a case writes it: without the blanks that typesetters put beside Chinese signs. */
  text: string;
}

/** The lines of a source as received, without empty ones. */
export function sourceLines(received: string): SourceLine[] {
  return received
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((raw) => ({ raw, text: tidy(raw) }));
}

/** A text without the white space beside Chinese signs; any other white space becomes one blank. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(new RegExp(`(?<=${chinese}) | (?=${chinese})`, 'gu'), '');
}

const chinese = '[\\p{Script=Han}〇“”‘’（）【】《》、，。；：？！—…％　]';

/** Whether a line or paragraph ends where a sentence ends. */
export function endsSentence(text: string): boolean {
  return /[。！？；：…!?;:][”’）」』)"']*$/u.test(text);
}
