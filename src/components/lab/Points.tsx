// The reader's own examples: their editor is fetched when it is first shown.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ControlProps } from './Control.tsx';

export function Points(props: ControlProps) {
  const [editor, setEditor] = useState<{ Editor?: ComponentType<ControlProps>; failed?: boolean }>({});
  useEffect(() => {
    import('./points/Editor.tsx').then(({ Editor }) => setEditor({ Editor })).catch(() => setEditor({ failed: true }));
  }, []);
  const { Editor, failed } = editor;
  if (Editor) return <Editor {...props} />;
  return failed ? <p class="bad">{props.words.unreached}</p> : null;
}
