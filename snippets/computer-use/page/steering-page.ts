import { html } from 'hono/html';

/**
 * The page as it is before anything has happened; its script fills it.
 *
 * @param proposal What stands in the field for the task.
 */
export function steeringPage(proposal: string) {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>Computer use</title>
    <link rel="icon" href="/icon.svg">
    <link rel="stylesheet" href="/style.css">
    <script type="module" src="/script.js"></script>
  </head>
  <body>
    <header>
      <h1>Computer use</h1>
      <p id="state" role="status">Connecting …</p>
      <button id="stop" class="danger" disabled>Stop</button>
    </header>
    <main>
      <p id="problem" role="alert"></p>
      <section id="approval" aria-labelledby="approval-title" tabindex="-1" hidden>
        <h2 id="approval-title">The agent asks for your decision</h2>
        <p id="approval-words"></p>
        <p id="approval-where" class="quiet"></p>
        <p id="approval-reason" class="quiet"></p>
        <form id="decision">
          <div>
            <label for="denial">Reason, if you deny it; the agent is told</label>
            <input id="denial" maxlength="1000" autocomplete="off">
          </div>
          <button type="button" id="approve">Approve</button>
          <button id="deny" class="danger">Deny</button>
        </form>
      </section>
      <section id="screen" aria-labelledby="screen-title">
        <h2 id="screen-title">Screen</h2>
        <p id="no-screen" class="empty">Nothing to see yet. The screen appears with the first picture that the agent takes.</p>
        <figure hidden>
          <a id="picture-link"><img id="picture" alt=""></a>
          <figcaption id="caption" class="quiet"></figcaption>
        </figure>
        <details id="described" hidden>
          <summary>The screen as text</summary>
          <pre id="description" tabindex="0" aria-label="The screen as text"></pre>
        </details>
      </section>
      <section aria-labelledby="talk-title">
        <h2 id="talk-title">Conversation</h2>
        <form id="task-form">
          <label for="task">Task</label>
          <textarea id="task" rows="4" maxlength="10000" required>${proposal}</textarea>
          <button id="start">Start</button>
        </form>
        <div role="log" aria-label="Conversation" tabindex="0"><ol id="conversation"></ol></div>
      </section>
      <section aria-labelledby="trace-title">
        <h2 id="trace-title">Trace</h2>
        <p id="no-trace" class="empty">No action yet. Each one is listed here with what became of it.</p>
        <div role="region" aria-label="Actions" tabindex="0"><ol id="trace" hidden></ol></div>
      </section>
    </main>
  </body>
</html>`;
}
