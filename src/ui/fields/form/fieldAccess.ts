import { createContext, useContext } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';

/** Whether the fields below may be changed: another tab may hold the right to write. */
export const FieldAccess = createContext<'read' | 'write'>('write');

export function useReadOnly(): boolean {
  return useContext(FieldAccess) === 'read';
}

/** The section whose form stands around a field; `null` outside of one. */
export const FormSection = createContext<SectionId | null>(null);
