import { useEffect, useRef } from 'react';

/**
 * Files that are dropped where nothing on the page takes them: without this the browser would leave the app and show the
 * file instead.
 */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): void {
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });

  useEffect(() => {
    const holdsFile = ({ dataTransfer }: DragEvent): boolean =>
      dataTransfer?.types.includes('Files') === true;

    function handleOver(event: DragEvent): void {
      if (holdsFile(event)) event.preventDefault();
    }

    function handleDrop(event: DragEvent): void {
      if (event.defaultPrevented || !holdsFile(event)) return;
      event.preventDefault();
      const files = Array.from(event.dataTransfer?.files ?? []);
      if (files.length > 0) latest.current(files);
    }

    window.addEventListener('dragover', handleOver);
    window.addEventListener('drop', handleDrop);
    return () => {
      window.removeEventListener('dragover', handleOver);
      window.removeEventListener('drop', handleDrop);
    };
  }, []);
}
