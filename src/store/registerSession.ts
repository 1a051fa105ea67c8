import type { Register } from '#domain/suggestions/schema/register.ts';
import type { RecordSession } from './recordSession.ts';

/** A register of suggestions that is open in this tab. */
export type RegisterSession = RecordSession<Register>;
