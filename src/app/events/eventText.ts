import { eventSchema } from '#domain/event/event.ts';
import type { KeptEvent } from '#domain/event/event.ts';

/** Versions of the stored event; one that is unknown here was written by a later edition, which keeps it. */
const VERSION = 1;

export function encodeEvent(event: KeptEvent): string {
  return JSON.stringify({ version: VERSION, event });
}

/** `null` where it cannot be read here. Never throws. */
export function decodeEvent(text: string): KeptEvent | null {
  try {
    const { version, event } = JSON.parse(text) as { version?: unknown; event?: unknown };
    const read = eventSchema.safeParse(event);
    return version === VERSION && read.success ? read.data : null;
  } catch {
    return null;
  }
}
