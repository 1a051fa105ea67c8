import { describe, expect, it } from 'vitest';
import type { QuestionGuide } from '#domain/method/guidance.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import { answerFields, fieldParts } from '#domain/risalah/address.ts';
import { toolIds } from '#domain/tools/toolId.ts';
import { answerText } from '#words/answers/answerText.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { questionGuides } from '#templates/guidance/questionGuides.ts';
import { toolGuides } from '#templates/guidance/toolGuides.ts';
import { wordsPerSentence } from './plainWords.ts';

const questions = answerFields
  .filter((id) => !id.includes('.'))
  .map((id) => [id, fieldParts(id).section, fieldParts(id).field] as const);

function guideOf(section: string, field: string): QuestionGuide | undefined {
  const guides: Readonly<Record<string, Readonly<Record<string, QuestionGuide>>>> = questionGuides;
  return guides[section]?.[field];
}

function textsOf({ what, why, how, judges, mistake }: QuestionGuide): readonly string[] {
  return [what, why, how, judges, mistake];
}

const guides = [
  ...questions.map(([id, section, field]) => [id, guideOf(section, field)] as const),
  ...toolIds.map((id) => [id, toolGuides[id]] as const),
];

describe('guidance', () => {
  it('explains every section', () => {
    for (const section of sectionIds) {
      const { name, question, hint, guide } = guidance[section];
      expect([name, question, hint, ...guide], section).not.toContain('');
      expect(guide.length, section).toBeGreaterThan(0);
    }
  });

  it('knows what judges look for in every section', () => {
    expect(sectionIds.filter((section) => guidance[section].judges.length === 0)).toEqual([]);
  });

  it('has no guide for a question that nobody asks', () => {
    const asked = new Set(questions.map(([id]) => id));
    const written = Object.entries(questionGuides).flatMap(([section, fields]) =>
      Object.keys(fields).map((field) => `${section}/${field}`),
    );
    expect(written.filter((id) => !asked.has(id as never))).toEqual([]);
  });

  it.each(guides)(
    'says what, why, how, what judges look for and what goes wrong: %s',
    (_, guide) => {
      const texts = guide === undefined ? [] : textsOf(guide);
      expect(texts).toHaveLength(5);
      for (const text of texts) expect(text).toMatch(/[.?”]$/);
    },
  );

  it.each(questions)('shows %s filled in', (id, section, field) => {
    const example = guideOf(section, field)?.example ?? '';
    expect(answerText(puskesmas, id) || example).not.toBe('');
  });

  it('speaks in sentences of twenty words or fewer', () => {
    for (const [id, guide] of guides) {
      for (const text of guide === undefined ? [] : textsOf(guide)) {
        expect(Math.max(...wordsPerSentence(text)), `${id}: ${text}`).toBeLessThanOrEqual(20);
      }
    }
  });
});
