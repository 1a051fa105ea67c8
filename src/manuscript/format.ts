export type { Format } from '#domain/method/format.ts';
