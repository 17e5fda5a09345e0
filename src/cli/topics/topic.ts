/** One table of the house, as `explain` shows it. */
export interface TopicTable {
  /** What a row is: the head of the first column, and the key in JSON. */
  readonly of: string;
  readonly rows: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
}

export type Cell = string | number | boolean | null | readonly string[];

/** Something a reader may want to understand. The facts are the tables; the prose says only what tables cannot. */
export interface Topic {
  readonly title: string;
  /** Paragraphs, shown before the tables. */
  readonly prose: readonly string[];
  readonly tables: readonly TopicTable[];
}
