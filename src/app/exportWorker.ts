import { compose } from '#manuscript/compose.ts';
import type { ComposeOptions } from '#manuscript/options.ts';
import type { Photos } from '#document/typesetting.ts';
import { typesetDocument } from '#document/typesetDocument.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';

export interface ExportJob {
  readonly risalah: Risalah;
  readonly photos: Photos;
  readonly options: ComposeOptions;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type ExportMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array; readonly pages: number | null }
  | { readonly kind: 'failed'; readonly message: string };

self.onmessage = ({ data }: MessageEvent<ExportJob>): void => {
  void build(data).then(answer, (error: unknown) =>
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
};

async function build({ risalah, photos, options, now }: ExportJob): Promise<ExportMessage> {
  const method = methodById(risalah.method);
  const manuscript = compose({ risalah, method, guidance, options });
  const { bytes, pages } = await typesetDocument(manuscript, {
    layout: formats[0],
    photos,
    now: new Date(now),
    onProgress: (share) => answer({ kind: 'progress', share }),
  });
  return { kind: 'done', bytes, pages };
}

function answer(message: ExportMessage): void {
  self.postMessage(message);
}
