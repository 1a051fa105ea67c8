import { describe, expect, it } from 'vitest';
import { slotNamed } from '#publications/deck/slotOf.ts';
import { slots } from '#templates/slots.ts';

describe('a slot by its name', () => {
  it('is one of the offer, or the minutes that the name gives', () => {
    expect(slotNamed('7-13', slots)).toBe(slots[1]);
    expect(slotNamed('3-12-5', slots)).toMatchObject({
      opening: 3,
      presentation: 12,
      questions: 5,
    });
    expect(slotNamed('8-4', slots)).toMatchObject({ opening: 0, presentation: 8, questions: 4 });
  });

  it.each(['', '10', '0-0', '5-0-5', 'a-b', '1-2-3-4', '-5-5', '5–10–5'])(
    'is none where it says nothing: %s',
    (name) => {
      expect(slotNamed(name, slots)).toBeNull();
    },
  );
});

describe('the slots on offer', () => {
  it('name their minutes and who gives them', () => {
    for (const { id, source, opening, presentation, questions } of slots) {
      expect(source).not.toBe('');
      const minutes = [opening, presentation, questions].filter((each) => each > 0);
      expect(id).toBe(minutes.join('-'));
    }
  });
});
