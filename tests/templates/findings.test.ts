import { expect, it } from 'vitest';
import { findingTexts } from '#templates/findings/findings.ts';

it('asks every finding as a question and says why it matters', () => {
  for (const [id, { title, question, why }] of Object.entries(findingTexts)) {
    expect(title, id).toMatch(/^[A-Z].*[^.?]$/);
    expect(question, id).toMatch(/\?$/);
    expect(why, id).toMatch(/\.$/);
  }
});
