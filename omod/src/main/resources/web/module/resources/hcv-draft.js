// Keeps what was typed on the server while a form is filled in, and notices when the session is lost. Nothing is stored
// in the browser. The form works without this file.

const status = document.querySelector("[data-draft-status]");
const lost = document.querySelector("[data-draft-lost]");
const form = document.querySelector("form[data-form]");
const texts = status.dataset;

const AFTER_TYPING = 3000;
const AGAIN = 20000;
// A session that answered within this time is taken to be there still.
const FRESH = 60000;
// A form is sent all the same when what is being kept has not arrived after this time.
const LONGEST = 10000;

let timer = 0;
let waiting = false;
let keeping = false;
let signedOut = false;
let leaving = false;
// The server has said that this form is not to be kept: it is not asked again.
let refused = false;
let lastAnswer = Date.now();
let underWay = Promise.resolve();

function say(text) {
  if (status.textContent !== text) {
    status.textContent = text;
  }
}

function later(time) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    underWay = keeping ? underWay : keep();
  }, time);
}

function isThere() {
  return !signedOut && Date.now() - lastAnswer < FRESH;
}

// An answer that leads elsewhere, or none for want of a right, means that nobody is signed in here any more.
function isSignedOut(answer) {
  return answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403;
}

function lose() {
  signedOut = true;
  lost.hidden = false;
  say(lost.querySelector("p").textContent);
  later(AGAIN);
}

function refuse() {
  refused = true;
  say(texts.full);
}

async function keep() {
  if (keeping || leaving || refused) {
    return;
  }
  if (signedOut) {
    await returned();
    return;
  }
  if (!waiting) {
    return;
  }
  keeping = true;
  waiting = false;
  try {
    const answer = await fetch(texts.keep, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      redirect: "manual",
    });
    if (answer.ok) {
      lastAnswer = Date.now();
      say(texts.kept.replace("[time]", (await answer.json()).at));
    } else if (answer.status === 403 && (await session()) === "same") {
      refuse();
    } else if (isSignedOut(answer)) {
      waiting = true;
      lose();
    } else if (answer.status >= 500) {
      waiting = true;
      say(texts.later);
      later(AGAIN);
    } else if (answer.status === 413) {
      // It may be shorter the next time.
      say(texts.full);
    } else {
      refuse();
    }
  } catch {
    waiting = true;
    say(texts.offline);
    later(AGAIN);
  } finally {
    keeping = false;
  }
}

// Asks whether somebody is signed in; gives every form of the page the token of the session as it is now.
async function session() {
  const answer = await fetch(texts.session, { redirect: "manual" });
  if (isSignedOut(answer) || !answer.ok) {
    return "nobody";
  }
  const { user, name, token } = await answer.json();
  if (user !== texts.user) {
    return "other";
  }
  document.querySelectorAll("input[type=hidden]").forEach((input) => {
    if (input.name === name) {
      input.value = token;
    }
  });
  lastAnswer = Date.now();
  return "same";
}

// Whether the same user is signed in again, in this or another tab.
async function returned() {
  try {
    const who = await session();
    if (who === "same") {
      signedOut = false;
      lost.hidden = true;
      say(texts.back);
      waiting = true;
      later(0);
      return true;
    }
    if (who === "other") {
      signedOut = true;
      lost.hidden = false;
      say(texts.other);
    } else {
      lose();
    }
  } catch {
    say(texts.offline);
  }
  later(AGAIN);
  return false;
}

form.addEventListener("input", () => {
  waiting = true;
  later(AFTER_TYPING);
});

// A form is not sent into a session that has ended: what was typed would be gone. Nor does it overtake what is being
// kept of it: that would be a draft of a record that is saved.
form.addEventListener("submit", async (event) => {
  if (leaving || (!keeping && isThere())) {
    leaving = true;
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  await Promise.race([underWay, new Promise((done) => setTimeout(done, LONGEST))]);
  if (isThere() || (await returned())) {
    leaving = true;
    form.requestSubmit(event.submitter ?? undefined);
  }
});

document.addEventListener("visibilitychange", () => {
  if (signedOut && document.visibilityState === "visible") {
    returned();
  }
});

// Coming back with the browser's back button.
window.addEventListener("pageshow", () => {
  leaving = false;
});
