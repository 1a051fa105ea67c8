import { describe, expect, it } from 'vitest';
import { failureText, isFromNewerEdition, isUnloaded } from '#words/failures.ts';

/** As the browsers say it, and as the app says it of its worker. */
const unreached = [
  'Failed to fetch dynamically imported module: http://localhost/assets/a.js',
  'error loading dynamically imported module',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/a.css',
  'The worker did not arrive',
];

describe('a failure', () => {
  it.each(unreached)('is one of the server: %s', (message) => {
    expect(isUnloaded(new TypeError(message))).toBe(true);
    expect(failureText(new TypeError(message))).toContain('server Benang Merah tidak menjawab');
  });

  it('for want of room says what makes room', () => {
    const full = new DOMException('no room', 'QuotaExceededError');
    expect(failureText(full)).toMatch(/^Ruang simpan peramban penuh\./);
  });

  it('of any other kind advises a reload only after another try', () => {
    const refused = new DOMException('closing', 'InvalidStateError');
    expect(failureText(refused)).toBe(
      'Penyimpanan peramban menolak. Coba sekali lagi; bila tetap begini, muat ulang halaman ini.',
    );
    expect(isUnloaded(refused)).toBe(false);
  });

  it('may come of a newer edition', () => {
    expect(isFromNewerEdition(new DOMException('less', 'VersionError'))).toBe(true);
    expect(isFromNewerEdition(new Error('less'))).toBe(false);
  });
});
