import type { ComponentType, LazyExoticComponent } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';

/**
 * The page of each section, loaded when it is first shown.
 *
 * @example identity: lazy(() => import('./IdentitySection.tsx').then((m) => ({ default: m.IdentitySection })))
 */
export const sectionPages: Partial<Record<SectionId, LazyExoticComponent<ComponentType>>> = {};
