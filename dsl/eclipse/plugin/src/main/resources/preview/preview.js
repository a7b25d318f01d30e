// Shows pages of policies in the preview: what is new takes the place of what was there.

window.preview = (() => {
  'use strict';

  const MARKED = 'preview-marked';
  const BLOCKS = 'p, li, td, th, h1, h2, h3, h4, h5, h6';
  const HEADINGS = 'h1, h2, h3, h4, h5, h6';
  let current = null;
  let isDark = false;
  let darkRules = [];
  let page = '';
  let drawn = true;
  let waiting = 0;

  const additions = new CSSStyleSheet();
  additions.replaceSync(`
    @media screen {
      .${MARKED} {
        background: var(--found);
        box-shadow: -0.35rem 0 0 0.35rem var(--found), 0 0 0 0.35rem var(--found);
        outline: 1px solid color-mix(in srgb, var(--text) 22%, transparent);
        outline-offset: 0.35rem;
      }
      article { cursor: default; }
      article :is(p, li, h2, h3, h4, h5, h6):hover { box-shadow: -0.7rem 0 0 -0.5rem var(--line); }
      article .${MARKED}:hover { box-shadow: 0 0 0 0.35rem var(--found); }
    }`);
  document.adoptedStyleSheets = [additions];

  const blockOf = id => {
    const anchor = id === null ? null : document.getElementById(id);
    return anchor === null ? null : anchor.closest(BLOCKS);
  };

  const scrollTo = block => {
    const {top, bottom} = block.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) {
      block.scrollIntoView({block: block.matches(HEADINGS) ? 'start' : 'center'});
    }
  };

  const unmark = () => {
    for (const block of document.querySelectorAll('.' + MARKED)) {
      block.classList.remove(MARKED);
      if (block.classList.length === 0) {
        block.removeAttribute('class');
      }
    }
  };

  const mark = id => {
    unmark();
    const block = blockOf(id);
    if (block !== null) {
      block.classList.add(MARKED);
      if (id !== current) {
        scrollTo(block);
      }
    }
    current = id;
  };

  /** The browser's own idea of darkness gives way to the workbench's. */
  const paint = () => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    darkRules.forEach(rule => {
      rule.media.mediaText = isDark ? 'screen' : 'not all';
    });
  };

  const dress = styles => {
    document.querySelector('style')?.remove();
    document.head.append(document.adoptNode(styles));
    darkRules = [...document.styleSheets]
      .flatMap(sheet => [...sheet.cssRules])
      .filter(rule => rule instanceof CSSMediaRule)
      .filter(rule => rule.media.mediaText.includes('prefers-color-scheme: dark'));
    paint();
  };

  const offsetOf = id => blockOf(id)?.getBoundingClientRect().top;

  const isSameTag = (one, other) => one.cloneNode(false).isEqualNode(other.cloneNode(false));

  /** Makes an element's content that of another; what is equal at both ends stays as it is. */
  const renew = (old, next) => {
    const before = [...old.childNodes];
    const after = [...next.childNodes];
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start].isEqualNode(after[start])) {
      start++;
    }
    let end = 0;
    while (end < shorter - start && before.at(-1 - end).isEqualNode(after.at(-1 - end))) {
      end++;
    }
    const gone = before.slice(start, before.length - end);
    const come = after.slice(start, after.length - end);
    if (gone.length === 1 && come.length === 1 && isSameTag(gone[0], come[0])) {
      renew(gone[0], come[0]);
    } else {
      gone.forEach(each => each.remove());
      const behind = before[before.length - end] ?? null;
      come.forEach(each => old.insertBefore(document.adoptNode(each), behind));
    }
  };

  const draw = id => {
    const next = new DOMParser().parseFromString(page, 'text/html');
    const before = offsetOf(current);
    const place = window.scrollY;
    unmark();
    const styles = next.querySelector('style');
    if (document.querySelector('style')?.textContent !== styles.textContent) {
      dress(styles);
    }
    const contents = next.querySelector('.contents details');
    if (contents !== null) {
      contents.open = document.querySelector('.contents details')?.open ?? false;
    }
    document.title = next.title;
    document.documentElement.lang = next.documentElement.lang;
    renew(document.body, next.body);
    window.scrollTo(0, place);
    const after = offsetOf(current);
    if (before !== undefined && after !== undefined) {
      window.scrollBy(0, after - before);
    }
    mark(id);
  };

  /** The workbench doesn't wait; of several requests, only the last counts. */
  const soon = work => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(work, 0);
  };

  /** Shows the page that has some text in the place of what isn't kept of the one before. */
  const show = (start, text, end, id) => {
    page = page.substring(0, start) + text + page.substring(page.length - end);
    drawn = false;
    update(id);
  };

  const update = id => {
    soon(() => {
      if (drawn) {
        mark(id);
      } else {
        drawn = true;
        draw(id);
      }
    });
  };

  const clear = () => {
    page = '';
    drawn = true;
    current = null;
    soon(() => {
      document.body.replaceChildren();
      window.scrollTo(0, 0);
    });
  };

  const dark = value => {
    isDark = value;
    paint();
  };

  /** The last id that stands before the place of a click. */
  const idAt = event => {
    const place = document.caretRangeFromPoint?.(event.clientX, event.clientY);
    const node = place?.startContainer ?? event.target;
    let found = null;
    for (const anchor of document.querySelectorAll('article a[id]')) {
      if (node.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING) {
        break;
      }
      found = anchor.id;
    }
    return found;
  };

  const choose = id => {
    window.location.href = 'clausewright:' + encodeURIComponent(id);
  };

  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    const address = link?.getAttribute('href');
    if (address !== undefined && !address.startsWith('#')) {
      return;
    }
    if (address !== undefined) {
      event.preventDefault();
      const id = decodeURIComponent(address.substring(1));
      const target = document.getElementById(id);
      if (target !== null) {
        target.scrollIntoView();
        choose(id);
      }
    } else if (event.target.closest('article') !== null && getSelection().isCollapsed) {
      const id = idAt(event);
      if (id !== null) {
        choose(id);
      }
    }
  });

  return {show, mark: update, clear, dark};
})();
