export type { PageLayout } from '#domain/method/format.ts';
