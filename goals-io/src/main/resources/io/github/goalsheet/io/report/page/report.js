'use strict';
(() => {
  const form = document.getElementById('filter');
  const status = form.querySelector('[role=status]');
  const hiragana = (kana) => String.fromCharCode(...Array.from(kana, (one) => one.charCodeAt(0) - 0x60));
  const fold = (text) => text.normalize('NFKC').toLowerCase().replace(/[ァ-ヶ]+/g, hiragana);
  const texts = new Map();

  // Read when first searched: a report may hold thousands of sheets.
  const textOf = (element) => {
    if (!texts.has(element)) {
      texts.set(element, fold(element.textContent));
    }
    return texts.get(element);
  };

  const sheets = Array.from(document.querySelectorAll('.sheet'), (element) => ({
    element,
    head: element.querySelector('header'),
    goals: Array.from(element.querySelectorAll('.goal')),
    narrative: element.querySelector('.narrative'),
  }));
  const all = sheets.reduce((sum, sheet) => sum + sheet.goals.length, 0);

  const apply = () => {
    const wanted = Object.fromEntries(new FormData(form));
    const words = fold(wanted.words).split(/\s+/).filter(Boolean);
    const says = (element) => element !== null && words.every((word) => textOf(element).includes(word));
    const traits = ['published', 'computed', 'agreement', 'findings'].filter((trait) => wanted[trait]);
    const fits = (goal) =>
      traits.every((trait) => goal.dataset[trait].split(' ').includes(wanted[trait]));
    let shown = 0;
    for (const sheet of sheets) {
      const chosen = !wanted.section || wanted.section === sheet.element.id;
      const headSays = chosen && words.length > 0 && says(sheet.head);
      const narrativeSays = chosen && traits.length === 0 && says(sheet.narrative);
      let visible = 0;
      for (const goal of sheet.goals) {
        goal.hidden = !(chosen && fits(goal) && (headSays || says(goal)));
        visible += goal.hidden ? 0 : 1;
      }
      if (sheet.narrative !== null) {
        sheet.narrative.hidden = !(narrativeSays || (headSays && traits.length === 0));
      }
      const empty = chosen && sheet.goals.length === 0 && traits.length === 0 && words.length === 0;
      sheet.element.hidden = !(visible > 0 || empty || narrativeSays || headSays && traits.length === 0);
      shown += visible;
    }
    const narrowed = traits.length > 0 || words.length > 0 || Boolean(wanted.section);
    form.classList.toggle('narrowed', narrowed);
    status.textContent = !narrowed
      ? status.dataset.all
      : shown === 0
        ? status.dataset.none
        : status.dataset.some
            .replace('{0}', shown.toLocaleString(document.documentElement.lang))
            .replace('{1}', all.toLocaleString(document.documentElement.lang));
  };

  let pending = 0;
  const later = () => {
    clearTimeout(pending);
    pending = setTimeout(apply, 150);
  };
  form.addEventListener('change', apply);
  form.addEventListener('input', later);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());

  // A link into a section must find it, whatever is filtered.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target !== null && target.closest('[hidden]') !== null) {
      form.reset();
      apply();
      target.scrollIntoView();
    }
  });

  // Whoever turns to the search will soon need the texts of all goals: read them in idle moments.
  const reading = sheets.flatMap((sheet) => [sheet.head, sheet.narrative, ...sheet.goals]).filter(Boolean);
  const readOn = (idle) => {
    while (reading.length > 0 && idle.timeRemaining() > 1) {
      textOf(reading.pop());
    }
    if (reading.length > 0) {
      requestIdleCallback(readOn);
    }
  };
  if (window.requestIdleCallback) {
    form.elements.words.addEventListener('focus', () => requestIdleCallback(readOn), { once: true });
  }

  form.hidden = false;
  apply();
})();
