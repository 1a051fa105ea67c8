/** What every form of a tool takes. */
export interface ToolFormProps {
  /** Path of the use in the form: "data.0". */
  readonly path: string;
  /** Id of the use. */
  readonly id: string;
}
