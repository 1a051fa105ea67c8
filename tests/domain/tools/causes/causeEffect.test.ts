import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEEPEST_WHY,
  analyseCauseEffect,
  emptyCauseEffect,
} from '#domain/tools/causes/causeEffect.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';

const cause = (id: string, parent: string, rest: Partial<Cause> = {}): Cause => ({
  id,
  parent,
  text: `Teks ${id}`,
  candidate: false,
  retired: false,
  ...rest,
});
const categories = [
  { id: 'man', name: 'Manusia' },
  { id: 'method', name: 'Metode' },
];
const analyse = (...causes: Cause[]) =>
  analyseCauseEffect({ ...emptyCauseEffect, categories, causes });

describe('a cause-and-effect diagram', () => {
  it('hangs each cause on its category or on the cause that it explains', () => {
    const result = analyse(cause('a', 'man'), cause('b', 'a'), cause('c', 'b'), cause('d', 'man'));
    expect(result.branches.map((branch) => branch.causes.map((each) => each.id))).toEqual([
      ['a', 'd'],
      [],
    ]);
    expect(result.depth).toBe(3);
    expect(result.count).toBe(4);
    expect(result).toMatchObject({ orphans: [], cycles: [] });
    expect(result.branches[0]?.causes[0]?.children[0]).toMatchObject({ id: 'b', depth: 2 });
  });

  it('follows a chain of five whys to its root', () => {
    const chain = ['a', 'b', 'c', 'd', 'e'].map((id, at, all) => cause(id, all[at - 1] ?? 'man'));
    const { depth, roots } = analyse(...chain);
    expect(depth).toBe(5);
    expect(roots.map((root) => [root.id, root.chain.length])).toEqual([['e', 5]]);
  });

  it('has no depth without causes', () => {
    expect(analyse().depth).toBe(0);
  });

  it('takes causes that no other explains for roots, with their chain', () => {
    const result = analyse(cause('a', 'man'), cause('b', 'a'), cause('c', 'method'));
    expect(result.roots).toEqual([
      { id: 'b', category: 'man', chain: ['Teks a', 'Teks b'] },
      { id: 'c', category: 'method', chain: ['Teks c'] },
    ]);
  });

  it('lists the causes that were put to the vote', () => {
    const result = analyse(cause('a', 'man', { candidate: true }), cause('b', 'man'));
    expect(result.candidates).toEqual(['a']);
  });

  it('leaves a cause that was set aside out of the tree with all that hangs on it', () => {
    const result = analyse(cause('a', 'man', { retired: true }), cause('b', 'a'), cause('c', 'b'));
    expect([result.count, result.orphans, result.cycles]).toEqual([0, [], []]);
  });

  it('names orphans and circles without falling over them', () => {
    const result = analyse(
      cause('a', 'nowhere'),
      cause('b', 'a'),
      cause('c', 'd'),
      cause('d', 'c'),
      cause('e', 'd'),
      cause('f', 'f'),
    );
    expect(result.orphans).toEqual(['a', 'b']);
    expect(result.cycles).toEqual(['c', 'd', 'e', 'f']);
    expect(result.count).toBe(0);
  });

  it('names what stands deeper than can be drawn, however deep', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      cause(`c${at}`, at === 0 ? 'man' : `c${at - 1}`),
    );
    const result = analyse(...chain);
    expect([result.depth, result.count]).toEqual([DEEPEST_WHY, DEEPEST_WHY]);
    expect(result.buried).toEqual(chain.slice(DEEPEST_WHY).map(({ id }) => id));
    expect(result).toMatchObject({ orphans: [], cycles: [] });
    const loose = analyse(...chain.with(0, cause('c0', 'nowhere')).toReversed());
    expect([loose.count, loose.buried, loose.orphans.length]).toEqual([0, [], 20_000]);
    const circle = analyse(...chain.with(0, cause('c0', 'c19999')));
    expect([circle.count, circle.cycles.length]).toEqual([0, 20_000]);
  });

  it('draws a cause once when two share an id', () => {
    expect(analyse(cause('a', 'man'), cause('a', 'method')).count).toBe(1);
  });

  it('is total over any tangle of parents', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'man', 'x');
    const tangle = fc.array(fc.tuple(id, id, fc.boolean()));
    fc.assert(
      fc.property(tangle, (pairs) => {
        const causes = pairs.map(([self, parent, retired]) => cause(self, parent, { retired }));
        const result = analyse(...causes);
        expect(result.count).toBeLessThanOrEqual(causes.length);
        expect(result.roots.length).toBeLessThanOrEqual(result.count);
      }),
    );
  });
});
