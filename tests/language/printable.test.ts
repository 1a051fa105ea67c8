import { expect, it } from 'vitest';
import { printable } from '#language/printable.ts';

it('drops only what XML forbids', () => {
  expect(printable('a\u0000b\u0007c\ufffed')).toBe('abcd');
  expect(printable('baris\n\tdua 😀 <script>')).toBe('baris\n\tdua 😀 <script>');
  expect(printable('\ud83dx\ude00')).toBe('x');
});
