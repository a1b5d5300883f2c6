import type { FunctionAnswer } from './functionAnswer';

/** More answers, or more cells in them, than any workbook here uses at once. */
const MOST_ANSWERS = 50_000;
const MOST_CELLS = 5_000_000;

/** Answers of functions by the key of their call; the ones used longest ago go first. */
export class AnswerCache {
  private readonly answers = new Map<string, FunctionAnswer>();
  private cells = 0;

  get(key: string): FunctionAnswer | undefined {
    const answer = this.answers.get(key);
    if (!answer) return undefined;
    this.answers.delete(key);
    this.answers.set(key, answer);
    return answer;
  }

  set(key: string, answer: FunctionAnswer): void {
    const before = this.answers.get(key);
    if (before) this.cells -= cellsOf(before);
    this.answers.set(key, answer);
    this.cells += cellsOf(answer);
  }

  clear(): void {
    this.answers.clear();
    this.cells = 0;
  }

  /** Makes room. Not to be called while a calculation still waits for what has just come in. */
  trim(): void {
    for (const [key, answer] of this.answers) {
      if (this.answers.size <= MOST_ANSWERS && this.cells <= MOST_CELLS) return;
      this.answers.delete(key);
      this.cells -= cellsOf(answer);
    }
  }
}

function cellsOf({ result }: FunctionAnswer): number {
  return typeof result === 'object' ? result.length * (result[0]?.length ?? 0) : 1;
}
