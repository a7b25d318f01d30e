// Shows pages of policies in the preview: what is new takes the place of what was there.

window.preview = (() => {
  'use strict';

  const MARKED = 'preview-marked';
  const BLOCKS = 'p, li, td, th, h1, h2, h3, h4, h5, h6';
  const HEADINGS = 'h1, h2, h3, h4, h5, h6';
  let current = null;
  let isDark = false;
  let darkRules = [];

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

  const setMark = id => {
    document.querySelectorAll('.' + MARKED).forEach(each => each.classList.remove(MARKED));
    const block = blockOf(id);
    if (block !== null) {
      block.classList.add(MARKED);
    }
    return block;
  };

  const mark = id => {
    const block = setMark(id);
    if (block !== null && id !== current) {
      scrollTo(block);
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

  const show = (html, id) => {
    const next = new DOMParser().parseFromString(html, 'text/html');
    const before = offsetOf(current);
    const place = window.scrollY;
    const isOpen = document.querySelector('.contents details')?.open;
    const styles = next.querySelector('style');
    if (document.querySelector('style')?.textContent !== styles.textContent) {
      dress(styles);
    }
    document.title = next.title;
    document.documentElement.lang = next.documentElement.lang;
    document.body.replaceWith(document.adoptNode(next.body));
    if (isOpen) {
      document.querySelector('.contents details').open = true;
    }
    const after = offsetOf(current);
    window.scrollTo(0, place);
    if (before !== undefined && after !== undefined) {
      window.scrollBy(0, offsetOf(current) - before);
    }
    mark(id);
  };

  const clear = () => {
    current = null;
    document.body.replaceChildren();
    window.scrollTo(0, 0);
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

  return {show, mark, clear, dark};
})();
