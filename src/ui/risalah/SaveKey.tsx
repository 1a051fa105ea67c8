import { useCommandKey } from '#ui/kit/useCommandKey.ts';
import { useSaveFile } from './useSaveFile.ts';

/** Ctrl+S hands the open risalah over as a file, on whichever of its pages one is. */
export function SaveKey() {
  useCommandKey('s', useSaveFile());
  return null;
}
