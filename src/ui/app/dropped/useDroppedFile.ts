import { useEffect, useRef } from 'react';

/**
 * Files that are dropped where nothing on the page takes them: without this the browser would leave the app and show the
 * file instead.
 */
export function useDroppedFile(onFile: (file: File) => void): void {
  const latest = useRef(onFile);
  useEffect(() => {
    latest.current = onFile;
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
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) latest.current(file);
    }

    window.addEventListener('dragover', handleOver);
    window.addEventListener('drop', handleDrop);
    return () => {
      window.removeEventListener('dragover', handleOver);
      window.removeEventListener('drop', handleDrop);
    };
  }, []);
}
