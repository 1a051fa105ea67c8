/** A row of a table of answers, as the record keeps it. */
export type AnswerRow = Readonly<Record<string, unknown>>;
