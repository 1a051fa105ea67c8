/** A risalah came to know how it is presented: slot, extent, order of its slides and what the team changed of them. */
export function fromVersion11(content: unknown): unknown {
  if (!isRecord(content)) return content;
  return {
    deck: {
      slot: '',
      own: { opening: null, presentation: null, questions: null },
      extent: 'core',
      order: [],
      slides: [],
    },
    ...content,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
