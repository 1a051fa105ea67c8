/** What every bare control takes. A control in a table has a name of its own; one in a frame is named by its label. */
export interface ControlProps<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly onBlur: () => void;
  /** Path in the form; also how focus is found again. */
  readonly name: string;
  readonly id?: string | undefined;
  readonly ariaLabel?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly readOnly: boolean;
}

/** Joins the ids that describe a control. */
export function describedBy(...ids: readonly (string | undefined | false)[]): string | undefined {
  const present = ids.filter(Boolean);
  return present.length === 0 ? undefined : present.join(' ');
}
