/** What a file says of itself and of the people who made it, beside its sheets. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  lastAuthor: string;
  manager: string;
  company: string;
  category: string;
  keywords: string;
  comments: string;
  /** Properties that somebody made up, by name. */
  readonly custom: Map<string, unknown>;
}

/** The properties of a workbook that nobody has signed. */
export function noProperties(): DocumentProperties {
  return {
    title: '',
    subject: '',
    author: '',
    lastAuthor: '',
    manager: '',
    company: '',
    category: '',
    keywords: '',
    comments: '',
    custom: new Map(),
  };
}
