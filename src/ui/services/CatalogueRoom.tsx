import { useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useLoaded } from '#ui/kit/loading/useLoaded.ts';
import { ServicesContext } from './services.ts';
import type { Services } from './services.ts';

interface CatalogueRoomProps {
  /** Shown while the catalogue is on its way. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Where the catalogue is at hand. */
export function CatalogueRoom({ fallback, children }: CatalogueRoomProps) {
  const services = useContext(ServicesContext);
  const catalogue = useLoaded(services.loadCatalogue ?? missing);
  const furnished = useMemo(
    (): Partial<Services> => (catalogue === null ? services : { ...services, catalogue }),
    [services, catalogue],
  );
  return catalogue === null ? (
    fallback
  ) : (
    <ServicesContext value={furnished}>{children}</ServicesContext>
  );
}

function missing(): Promise<never> {
  return Promise.reject(new Error('ServicesContext was given no loadCatalogue'));
}
