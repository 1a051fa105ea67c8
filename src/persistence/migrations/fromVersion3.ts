/** How a risalah is printed is kept with it: its format, up to which step, and whether it travels inside its Word file. */
export function fromVersion3(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return content;
  return { printing: { format: null, untilStep: '', carriesRecord: true }, ...content };
}
