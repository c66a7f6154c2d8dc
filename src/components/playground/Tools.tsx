// Under the run: back to the start, the link, what can be downloaded, a file that is opened, the examples as a table.
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Moment } from '../../experiments/playground/moment.ts';
import type { PlaygroundWords } from '../../i18n/playground/en.ts';
import { shown as told } from '../../i18n/number.ts';
import type { FileKind } from './files.ts';
import type { Session } from './session.ts';
import type { View } from './view.ts';

interface Props {
  readonly view: View;
  readonly words: PlaygroundWords;
  readonly session: RefObject<Session>;
  onStart(): void;
  onLink(event: Event): void;
  onPicture(): void;
}

function Files({ words, session, onPicture }: Pick<Props, 'words' | 'session' | 'onPicture'>) {
  const kinds: readonly (readonly [FileKind, string])[] = [
    ['data', words.fileData],
    ['curves', words.fileCurves],
    ['network', words.fileNetwork],
    ['numpy', words.numpy],
    ['run', words.fileRun],
  ];
  return (
    <details class="save">
      <summary>{words.download}</summary>
      <div>
        <button type="button" data-file="picture" onClick={onPicture}>
          {words.picture}
        </button>
        {kinds.map(([kind, label]) => (
          <button key={kind} type="button" data-file={kind} onClick={() => session.current?.file(kind)}>
            {label}
          </button>
        ))}
      </div>
    </details>
  );
}

export function Tools({ view, words, session, onStart, onLink, onPicture }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="scripted">
      <div class="figtools">
        <button type="button" onClick={onStart}>
          {words.toStart}
        </button>
        <a href="#playground-network" data-link onClick={onLink}>
          {words.link}
        </a>
        <Files words={words} session={session} onPicture={onPicture} />
        <label class="pg-open">
          {words.open}
          <input
            type="file"
            accept=".json,application/json"
            data-load
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void session.current?.load(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p class="tell" role="status" data-notice="load">
        {view.notices.load}
      </p>
      <details class="pg-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.table}</summary>
        {isOpen && view.moment && <Examples moment={view.moment} words={words} />}
      </details>
    </div>
  );
}

function Examples({ moment, words }: { moment: Moment; words: PlaygroundWords }) {
  const { training, heldOut, wrong, heldWrong } = moment;
  const rows = [
    ...training.map((example, i) => ({ example, part: words.training, isWrong: wrong.includes(i) })),
    ...heldOut.map((example, i) => ({ example, part: words.held, isWrong: heldWrong.includes(i) })),
  ];
  return (
    <div class="pg-rows" tabindex={0} role="region" aria-label={words.tableOf}>
      <table>
        <thead>
          <tr>
            <th scope="col">x₁</th>
            <th scope="col">x₂</th>
            <th scope="col">{words.class}</th>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.answer}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ example: [x, y, label], part, isWrong }, i) => (
            <tr key={i}>
              <td>{told(x, 3)}</td>
              <td>{told(y, 3)}</td>
              <td>{label}</td>
              <td>{part}</td>
              <td>{isWrong ? words.isWrong : words.isRight}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
