import { createContext, useContext } from 'react';

/** Whether the fields below may be changed: another tab may hold the right to write. */
export const FieldAccess = createContext<'read' | 'write'>('write');

export function useReadOnly(): boolean {
  return useContext(FieldAccess) === 'read';
}
