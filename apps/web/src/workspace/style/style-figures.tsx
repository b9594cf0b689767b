import { useTexts } from '../words/language.ts';
import { STYLE_TEXTS } from './style.texts.ts';

/** What holds figures and words: a table with a gap, cards, something that unfolds, progress. */
export function StyleFigures() {
  const texts = useTexts(STYLE_TEXTS);
  return (
    <>
      <Figures />
      <Cards />
      <section aria-labelledby="progress">
        <h2 id="progress">{texts.progress}</h2>
        <progress max={3} value={2} aria-label={texts.progress} />
      </section>
    </>
  );
}

function Figures() {
  const texts = useTexts(STYLE_TEXTS);
  const [municipality, number, state] = texts.tableHead;
  return (
    <section aria-labelledby="table">
      <h2 id="table">{texts.table}</h2>
      <table className="figures">
        <caption className="unseen">{texts.table}</caption>
        <thead>
          <tr>
            <th scope="col">{municipality}</th>
            <th scope="col" className="number">
              {number}
            </th>
            <th scope="col">{state}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">A</th>
            <td className="number">12</td>
            <td>{texts.stateWords.accepted}</td>
          </tr>
          <tr>
            <th scope="row">B</th>
            <td className="number gap">{texts.missing}</td>
            <td>{texts.stateWords.plain}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Cards() {
  const texts = useTexts(STYLE_TEXTS);
  return (
    <section aria-labelledby="cards">
      <h2 id="cards">{texts.cards}</h2>
      <ul className="cards">
        <li className="card">
          <h3 className="card-title">{texts.filled}</h3>
          <p>{texts.kinds.info}</p>
        </li>
        <li className="card">
          <h3 className="card-title">{texts.more}</h3>
          <details>
            <summary>{texts.more}</summary>
            <p>{texts.kinds.info}</p>
          </details>
        </li>
      </ul>
    </section>
  );
}
