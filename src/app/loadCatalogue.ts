import type { Catalogue } from '#ui/services/catalogue.ts';

/** The templates, when somebody goes beyond the home page. */
export async function loadCatalogue(): Promise<Catalogue> {
  return (await import('./catalogue.ts')).catalogue;
}
