import { describe, expect, it } from 'vitest';
import { isSurelyEven } from '#document/setting/surelyEven.ts';

const type = { font: 'Arial', fontSize: 12, bold: false } as const;

/** A passage of lines that are all as wide as their letters are many, times ten. */
function passage(width: number, ...texts: readonly string[]) {
  return texts.map((text) => ({
    text,
    textWidth: text.trimEnd().length * 10,
    width,
    x: 0,
    y: 0,
    height: 10,
  }));
}

describe('a passage needs no trial', () => {
  it('where its last line has room for all that was drawn together', () => {
    expect(isSurelyEven(passage(100, 'aaaaa aaaaa ', 'aaa'), type)).toBe(true);
  });

  it('only there', () => {
    expect(isSurelyEven(passage(100, 'aaaaa aaaaa ', 'aaa aaa'), type)).toBe(false);
    expect(isSurelyEven(passage(100, 'aaaaa aaaaa ', 'aaa', 'a'), type)).toBe(true);
  });

  it('nor where a word is as wide as the line, or a line is ended by hand', () => {
    expect(isSurelyEven(passage(100, 'aaaaaaaaaaa '), type)).toBe(false);
    expect(isSurelyEven(passage(100, 'aaaaa\n', 'aaaaa'), type)).toBe(false);
  });
});
