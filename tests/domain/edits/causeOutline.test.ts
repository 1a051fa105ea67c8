import { describe, expect, it } from 'vitest';
import {
  addSibling,
  indent,
  move,
  moveToBone,
  outdent,
  outlineRows,
  place,
  remove,
} from '#domain/edits/causeOutline.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';

const cause = (id: string, parent: string): Cause => ({
  id,
  parent,
  text: id,
  candidate: false,
  retired: false,
});

const causes = [cause('a', 'man'), cause('b', 'man'), cause('a1', 'a'), cause('c', 'man')];

/** The outline as text, two spaces a level. */
function read(list: readonly Cause[]): string {
  return outlineRows(list, 'man')
    .map((row) => '  '.repeat(row.depth) + row.cause.id)
    .join('\n');
}

describe('the outline of causes', () => {
  it('stands each cause above those that explain it', () => {
    expect(read(causes)).toBe('a\n  a1\nb\nc');
  });

  it('stands the causes of a chain below each other, however deep', () => {
    const deep = Array.from({ length: 20_000 }, (_, at) => cause(`${at}`, `${at - 1}`));
    const chain = deep.with(0, cause('0', 'man'));
    expect(outlineRows(chain, 'man').map(({ depth }) => depth)).toEqual([...deep.keys()]);
    expect(remove(chain, '7')).toHaveLength(7);
  });

  it('ends also where two causes that share an id hang below each other', () => {
    expect(read([cause('a', 'man'), cause('b', 'a'), cause('a', 'b')])).toBe('a\n  b\n    a');
  });

  it('puts a new sibling under the cause and what explains it', () => {
    expect(read(addSibling(causes, 'a', 'new'))).toBe('a\n  a1\nnew\nb\nc');
  });

  it('indents under the sibling above, as its last', () => {
    expect(read(indent(causes, 'b'))).toBe('a\n  a1\n  b\nc');
  });

  it('does not indent the first sibling', () => {
    expect(indent(causes, 'a')).toBe(causes);
  });

  it('outdents to just below the cause it explained, and takes its own along', () => {
    const deeper = [...causes, cause('a2', 'a1')];
    expect(read(outdent(deeper, 'a1'))).toBe('a\na1\n  a2\nb\nc');
  });

  it('does not outdent a cause that stands on its bone', () => {
    expect(outdent(causes, 'b')).toBe(causes);
  });

  it('moves a cause with what explains it past its sibling', () => {
    expect(read(move(causes, 'a', 1))).toBe('b\na\n  a1\nc');
    expect(read(move(causes, 'c', -1))).toBe('a\n  a1\nc\nb');
    expect(move(causes, 'a', -1)).toBe(causes);
    expect(move(causes, 'c', 1)).toBe(causes);
  });

  it('removes a cause with all that explain it', () => {
    expect(read(remove([...causes, cause('a2', 'a1')], 'a'))).toBe('b\nc');
  });

  it('drops a cause beside another or as its first why, with what explains it', () => {
    expect(read(place(causes, 'c', { id: 'a', side: 'before' }))).toBe('c\na\n  a1\nb');
    expect(read(place(causes, 'a', { id: 'b', side: 'after' }))).toBe('b\na\n  a1\nc');
    expect(read(place(causes, 'c', { id: 'a', side: 'under' }))).toBe('a\n  c\n  a1\nb');
  });

  it('drops a cause on another bone', () => {
    const dropped = place(causes, 'a', { id: 'method', side: 'under' });
    expect(read(dropped)).toBe('b\nc');
    expect(outlineRows(dropped, 'method').map((row) => row.cause.id)).toEqual(['a', 'a1']);
  });

  it('never drops a cause on itself, below itself or beside nothing', () => {
    expect(place(causes, 'a', { id: 'a1', side: 'under' })).toBe(causes);
    expect(place(causes, 'a', { id: 'a', side: 'after' })).toBe(causes);
    expect(place(causes, 'gone', { id: 'a', side: 'after' })).toBe(causes);
    expect(place(causes, 'a', { id: 'gone', side: 'after' })).toBe(causes);
  });

  it('takes a cause over to the next bone and back', () => {
    const bones = ['man', 'method'];
    const over = moveToBone(causes, 'c', { step: 1, bones });
    expect(outlineRows(over, 'method').map((row) => row.cause.id)).toEqual(['c']);
    expect(read(moveToBone(over, 'c', { step: -1, bones }))).toBe('a\n  a1\nb\nc');
    expect(moveToBone(causes, 'c', { step: -1, bones })).toBe(causes);
    expect(moveToBone(causes, 'a1', { step: 1, bones })).toBe(causes);
  });

  it('marks what hangs under a cause that was set aside', () => {
    const rows = outlineRows(
      causes.map((one) => (one.id === 'a' ? { ...one, retired: true } : one)),
      'man',
    );
    expect(rows.map((row) => row.aside)).toEqual([true, true, false, false]);
  });
});
