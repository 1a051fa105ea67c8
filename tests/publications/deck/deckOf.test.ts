import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySlideChange } from '#domain/risalah/schema/deck.ts';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { deckOf } from '#publications/deck/deckOf.ts';
import { shownSlides } from '#publications/deck/deck.ts';
import type { Deck } from '#publications/deck/deck.ts';
import { stopsOf } from '#publications/slides/stops.ts';
import { defaults } from '#templates/defaults.ts';
import { dukcapil } from '#templates/examples/dukcapil/dukcapil.ts';
import { lelang } from '#templates/examples/lelang/lelang.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';
import { slots } from '#templates/slots.ts';

const examples = [puskesmas, dukcapil, lelang];

function deck(risalah: Risalah, changes: Partial<Risalah['deck']> = {}): Deck {
  const changed = { ...risalah, deck: { ...risalah.deck, ...changes } };
  return deckOf(
    {
      risalah: changed,
      method: methodById(risalah.method),
      guidance,
      options: { untilStep: null, format: { ...formats[0], emptyAnswers: 'omit' } },
    },
    { slots },
  );
}

function idsOf({ slides }: Deck): readonly string[] {
  return slides.map(({ id }) => id);
}

const blank = emptyRisalah({
  id: 'r',
  createdAt: '2026-06-01T02:00:00.000Z',
  method: 'eight',
  newId: () => 'x',
  defaults,
});

describe('a deck', () => {
  it.each(examples)('begins with the title, ends with the answer, and tells a story', (risalah) => {
    const { slides } = deck(risalah);
    expect(slides[0]?.shows.kind).toBe('title');
    expect(slides.slice(-2).map(({ id }) => id)).toEqual(['closing.benang', 'closing.penutup']);
    const order = ['opening', 'plan', 'do', 'check', 'act', 'closing'];
    const parts = slides.map(({ part }) => order.indexOf(part));
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  });

  it('thanks in one sentence, with no empty list below, while nothing has come of the story', () => {
    const begun = { ...blank, inventory: puskesmas.inventory, priority: puskesmas.priority };
    const last = deck(begun).slides.at(-1);
    expect(last?.id).toBe('closing.penutup');
    expect(last?.sentence).toBe('Terima kasih. Kami siap menerima pertanyaan.');
    expect(last?.shows).toEqual({ kind: 'nothing' });
  });

  it.each(examples)('says of every figure and table a sentence, not a label', (risalah) => {
    const labels = deck(risalah)
      .slides.filter(({ shows }) => shows.kind === 'figures' || shows.kind === 'table')
      .filter(({ sentence }) => !/[.:%)]$/u.test(sentence))
      .map(({ id }) => id);
    expect(labels).toEqual([]);
  });

  it.each(examples)('has a short version of about twelve slides, from every part', (risalah) => {
    const shown = shownSlides(deck(risalah));
    // With every page of a long table, in ten minutes.
    const pages = stopsOf(shown).length;
    expect(pages).toBeGreaterThanOrEqual(11);
    expect(pages).toBeLessThanOrEqual(13);
    expect(shown.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(600);
    expect(new Set(shown.map(({ part }) => part)).size).toBe(6);
  });

  it('gives no slide two names, and none the name of its place', () => {
    const whole = idsOf(deck(puskesmas));
    expect(new Set(whole).size).toBe(whole.length);
    const [first, ...others] = puskesmas.inventory.data;
    const turned = { ...puskesmas.inventory, data: first ? [...others, first] : others };
    expect(idsOf(deck({ ...puskesmas, inventory: turned })).toSorted()).toEqual(whole.toSorted());
  });

  it('has nothing to show of a risalah before its first answer', () => {
    expect(deck(blank).slides).toEqual([]);
  });
});

describe('what a team changes of its deck', () => {
  it('hides and shows a slide, and gives it a headline and notes', () => {
    const changed = deck(puskesmas, {
      slides: [
        { ...emptySlideChange('target.tabel'), shown: 'hidden' },
        {
          ...emptySlideChange('benefit.tabel'),
          shown: 'shown',
          headline: 'Hemat.',
          notes: 'Jeda.',
        },
        { ...emptySlideChange('verification.gone'), headline: 'Tidak ada lagi.' },
      ],
    });
    const shown = shownSlides(changed);
    expect(shown.map(({ id }) => id)).not.toContain('target.tabel');
    expect(shown.find(({ id }) => id === 'benefit.tabel')).toMatchObject({
      sentence: 'Hemat.',
      proposed: 'Manfaat bersih perbaikan ini Rp6.900.000.',
      notes: 'Jeda.',
    });
    expect(idsOf(changed)).toEqual(idsOf(deck(puskesmas)));
  });

  it('orders the slides; one that came later stands where the method puts it, one that is gone is dropped', () => {
    const usual = idsOf(deck(puskesmas));
    const known = usual.filter((id) => id !== 'target.tabel');
    const order = ['closing.benang', 'gone', ...known.filter((id) => id !== 'closing.benang')];
    const ids = idsOf(deck(puskesmas, { order }));
    expect(ids[0]).toBe('closing.benang');
    expect(ids[ids.indexOf('target.tabel') - 1]).toBe(usual[usual.indexOf('target.tabel') - 1]);
    expect(ids.toSorted()).toEqual(usual.toSorted());
  });

  it('loses and doubles no slide, whatever order is stored', () => {
    const usual = idsOf(deck(puskesmas));
    const name = fc.oneof(fc.constantFrom(...usual), fc.string());
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60 }), (order) => {
        const ids = idsOf(deck(puskesmas, { order }));
        expect(ids.toSorted()).toEqual(usual.toSorted());
      }),
      { numRuns: 25 },
    );
  });
});

describe('the time of a deck', () => {
  it('is that of the presentation, whatever is shown and however long it is', () => {
    const { opening } = puskesmas.deck.own;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom('core' as const, 'whole' as const),
        (presentation, extent) => {
          const { slides } = deck(puskesmas, {
            slot: 'own',
            own: { opening, presentation, questions: 5 },
            extent,
          });
          const seconds = slides.map((slide) => slide.seconds);
          expect(seconds.reduce((sum, each) => sum + each, 0)).toBe(presentation * 60);
          expect(slides.filter((slide) => slide.isHidden && slide.seconds > 0)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is the first offer where nothing was chosen, and ten minutes where an own slot says nothing', () => {
    expect(deck(puskesmas).slot.id).toBe('5-10-5');
    expect(deck(puskesmas, { slot: 'own' }).slot.presentation).toBe(10);
    expect(deck(puskesmas, { slot: 'no longer offered' }).slot.id).toBe('5-10-5');
  });
});
