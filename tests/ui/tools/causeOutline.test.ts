import { describe, expect, it } from 'vitest';
import { addSibling, indent, move, outdent, outlineRows, remove } from '#ui/tools/causeOutline.ts';
import type { Cause } from '#domain/tools/causeEffect.ts';

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

  it('marks what hangs under a cause that was set aside', () => {
    const rows = outlineRows(
      causes.map((one) => (one.id === 'a' ? { ...one, retired: true } : one)),
      'man',
    );
    expect(rows.map((row) => row.aside)).toEqual([true, true, false, false]);
  });
});
