import type { Photo } from '#document/typesetting.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { composeForm } from '#manuscript/forms/composeForm.ts';
import type { FormRequest } from '#manuscript/forms/composeForm.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { photoKind } from '#persistence/photoKind.ts';
import { photosIn } from '#persistence/photosIn.ts';
import type { ExportOutcome, ExportRequest } from '#ui/shell/services.ts';
import { createWorker } from './createWorker.ts';
import type { ExportJob, ExportMessage } from './exportWorker.ts';
import { fileNameFor, handOver } from '#ui/shell/handOver.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Builds the Word file beside the page, so that typing goes on, and hands it to the user. */
export async function exportDocument(
  request: ExportRequest,
  storage: BrowserStorage,
): Promise<ExportOutcome> {
  try {
    const { risalah, untilStep, format } = request;
    const photos = await readPhotos(risalah, storage);
    const source = { kind: 'report', risalah, options: { untilStep, format } } as const;
    const message = await runJob({ source, photos, now: Date.now() }, request);
    return handOverWord(message, reportTitle(risalah));
  } catch (error) {
    return failure(error);
  }
}

/** Builds a blank form in the same way. */
export async function printForm(request: FormRequest): Promise<ExportOutcome> {
  try {
    const job = { source: { kind: 'form', request }, photos: new Map(), now: Date.now() } as const;
    const { signal } = new AbortController();
    const message = await runJob(job, { onProgress: () => undefined, signal });
    return handOverWord(message, composeForm(request).title);
  } catch (error) {
    return failure(error);
  }
}

function handOverWord(message: LastMessage | 'cancelled', title: string): ExportOutcome {
  if (message === 'cancelled') return { kind: 'cancelled' };
  if (message.kind === 'failed') return message;
  const fileName = fileNameFor(title, 'docx');
  handOver(fileName, WORD, message.bytes);
  return { kind: 'done', fileName, pages: message.pages };
}

function failure(error: unknown): ExportOutcome {
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}

async function readPhotos(risalah: Risalah, storage: BrowserStorage): Promise<Map<string, Photo>> {
  const photos = new Map<string, Photo>();
  for (const [hash, size] of photosIn(risalah)) {
    const bytes = await storage.readPhoto(hash);
    const kind = bytes && photoKind(bytes);
    if (bytes && kind) photos.set(hash, { bytes, type: kind.ending, ...size });
  }
  return photos;
}

type LastMessage = Exclude<ExportMessage, { kind: 'progress' }>;

async function runJob(
  job: ExportJob,
  { onProgress, signal }: Pick<ExportRequest, 'onProgress' | 'signal'>,
): Promise<LastMessage | 'cancelled'> {
  const worker = await createWorker();
  try {
    return await new Promise((resolve, reject) => {
      if (signal.aborted) resolve('cancelled');
      signal.addEventListener('abort', () => resolve('cancelled'));
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<ExportMessage>) => {
        if (data.kind === 'progress') onProgress(data.share);
        else resolve(data);
      };
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
}
