import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Does something that hands out a file, and reads that file. */
export async function download(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  const arriving = page.waitForEvent('download', { timeout: 300_000 });
  await act();
  const file = await arriving;
  return {
    name: file.suggestedFilename(),
    bytes: new Uint8Array(await readFile(await file.path())),
  };
}
