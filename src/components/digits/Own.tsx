// What a reader brings and takes along: a run as a file, a run kept in this browser, pictures of their own.
import { Press } from './Press.tsx';
import type { PanelProps } from './Train.tsx';

type Chosen = { currentTarget: HTMLInputElement };

/** The files of a field, which is emptied, so that the same file can be chosen again. */
function taken(field: HTMLInputElement): File[] {
  const files = [...(field.files ?? [])];
  field.value = '';
  return files;
}

export function Carry({ lab, view, words, session }: PanelProps) {
  const isThere = view.network !== undefined && view.phase !== 'waking';
  return (
    <fieldset class="dg-own">
      <legend>{words.keepHead}</legend>
      <p>
        <Press idle={!isThere} onPress={() => session.current?.save()}>
          {words.save}
        </Press>
      </p>
      <label class="dg-file">
        <span>{words.load}</span>
        <input
          type="file"
          accept=".json,application/json"
          data-load
          disabled={view.phase === 'asleep'}
          aria-describedby={`${lab.id}-load`}
          onChange={({ currentTarget }: Chosen) => {
            const [file] = taken(currentTarget);
            if (file) void session.current?.load(file);
          }}
        />
      </label>
      <p class="tell" role="status" id={`${lab.id}-load`} data-notice="load">
        {view.notices.load}
      </p>
      <label class="dg-check">
        <input
          type="checkbox"
          data-keep
          checked={view.keep}
          disabled={!isThere}
          onChange={({ currentTarget }: Chosen) => session.current?.keep(currentTarget.checked)}
        />
        <span>{words.keep}</span>
      </label>
      <p class="tell" role="status" data-notice="keep">
        {view.notices.keep}
      </p>
    </fieldset>
  );
}

export function Pictures({ lab, view, words, session }: PanelProps) {
  const field = (as: 'images' | 'labels') => (
    <label class="dg-file">
      <span>{words[as]}</span>
      <input
        type="file"
        data-files={as}
        disabled={view.phase === 'asleep'}
        aria-describedby={`${lab.id}-files`}
        onChange={({ currentTarget }: Chosen) => session.current?.files(taken(currentTarget), as)}
      />
    </label>
  );
  return (
    <fieldset class="dg-own">
      <legend>{words.ownHead}</legend>
      <p>{words.ownLead}</p>
      {field('images')}
      {field('labels')}
      <p class="tell" role="status" id={`${lab.id}-files`} data-notice="files">
        {view.notices.files}
      </p>
    </fieldset>
  );
}
