// What a person could stumble on in the page. Each function gives a list of findings, empty when all is well.

function named(element) {
  const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
  const classes = [...element.classList].map(name => '.' + name).join('');
  return `${element.localName}${classes} «${words}»`;
}

function axeResult(rules, resultTypes) {
  return axe.run({runOnly: {type: 'tag', values: rules}, resultTypes, preload: false});
}

/** Only where something is wrong is it also told what axe-core leaves to people to judge: that takes time. */
async function accessibility(rules) {
  if ((await axeResult(rules, ['violations'])).violations.length === 0) {
    return [];
  }
  const {violations, incomplete} = await axeResult(rules, ['violations', 'incomplete']);
  const lines = (kind, results) => results.flatMap(rule => rule.nodes.map(node =>
      `${kind} ${rule.id} at ${node.target.join(' ')}: ${node.failureSummary}`));
  return [...lines('violation of', violations), ...lines('unsure of', incomplete)];
}

function sidewaysScrolling() {
  const page = document.scrollingElement;
  const found = page.scrollWidth > page.clientWidth
      ? [`the page is ${page.scrollWidth} px wide, and shows ${page.clientWidth}`] : [];
  for (const element of document.body.querySelectorAll('*')) {
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
        && element.scrollWidth > element.clientWidth;
    const marked = element.matches('.scroll:has(table)') && element.tabIndex === 0;
    if (scrolls && !marked) {
      found.push(`${named(element)} scrolls sideways`);
    }
  }
  return found;
}

function focusable() {
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter(element => element.tabIndex >= 0 && element.checkVisibility());
}

let walk = [];

/** Notes each stop of the walk that follows; gives how many stops there should be. */
function startWalk() {
  walk = [];
  document.addEventListener('focusin', event => {
    const style = getComputedStyle(event.target);
    const box = event.target.getBoundingClientRect();
    walk.push({
      element: event.target,
      outlined: style.outlineStyle === 'auto'
          || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      onScreen: box.right > 0 && box.left < innerWidth && box.width > 0 && box.height > 0
    });
  });
  return focusable().length;
}

function walkFindings() {
  const found = [];
  const expected = focusable();
  if (!expected[0]?.matches('a.skip[href="#content"]')) {
    found.push('the first stop is not the skip link');
  }
  expected.forEach((element, place) => {
    const stop = walk[place];
    if (stop?.element !== element) {
      found.push(`stop ${place} is ${stop ? named(stop.element) : 'missing'}, not ${named(element)}`);
    } else if (!stop.outlined) {
      found.push(`${named(element)} shows no focus`);
    } else if (!stop.onScreen) {
      found.push(`${named(element)} is off the screen in focus`);
    }
  });
  return found;
}

function focusFirst() {
  focusable()[0]?.focus();
}

function skipFindings() {
  return document.activeElement.closest('main') ? [] : ['the skip link does not lead to the content'];
}

function motion() {
  return [document.documentElement, ...document.querySelectorAll('body, body *')]
      .filter(element => [null, '::before', '::after'].some(part => {
        const style = getComputedStyle(element, part);
        return style.animationName !== 'none'
            || style.transitionDuration.split(', ').some(duration => duration !== '0s')
            || style.scrollBehavior === 'smooth';
      }))
      .map(element => `${named(element)} moves`);
}

function paint(colour) {
  const parts = colour.match(/^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/);
  return parts && {rgb: parts.slice(1, 4).map(Number), alpha: parts[4] === undefined ? 1 : Number(parts[4])};
}

function over(top, bottom) {
  return {rgb: top.rgb.map((value, i) => value * top.alpha + bottom.rgb[i] * (1 - top.alpha)), alpha: 1};
}

/** The colour that an element is painted on. */
function ground(element) {
  if (!element) {
    return paint('rgb(255, 255, 255)');
  }
  const own = paint(getComputedStyle(element).backgroundColor);
  return own.alpha === 1 ? own : over(own, ground(element.parentElement));
}

function luminance(colour) {
  const [red, green, blue] = colour.rgb.map(value => value / 255)
      .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of a colour, as a style names it, to what lies below; 1 where nothing is painted. */
function contrast(colour, below) {
  const top = paint(colour);
  if (!top) {
    return 1;
  }
  const [dark, light] = [luminance(over(top, below)), luminance(below)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const SHAPES = 'rect, circle, ellipse, path, line, polyline, polygon';

/** The colour below a text in a drawing: of the shape that it stands on, or of the page. */
function belowText(text) {
  text.scrollIntoView({block: 'center', inline: 'center'});
  const box = text.getBoundingClientRect();
  const page = ground(text.closest('svg'));
  const shape = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      .find(element => element.matches(SHAPES) && paint(getComputedStyle(element).fill));
  return shape ? over(paint(getComputedStyle(shape).fill), page) : page;
}

function paleGraphics() {
  const found = [];
  const demand = (element, ratio, least) => {
    if (ratio < least) {
      found.push(`${named(element)} has contrast ${ratio.toFixed(2)}:1, less than ${least}:1`);
    }
  };
  for (const bar of document.querySelectorAll('.bar')) {
    demand(bar, contrast(getComputedStyle(bar).borderTopColor, ground(bar.parentElement)), 3);
    for (const part of bar.children) {
      const style = getComputedStyle(part);
      if (style.backgroundImage === 'none' && part.offsetWidth > 0) {
        demand(part, contrast(style.backgroundColor, ground(bar)), 3);
      }
    }
  }
  for (const svg of document.querySelectorAll('svg')) {
    for (const shape of svg.querySelectorAll(SHAPES)) {
      if (!shape.closest('.faint, defs')) {
        const style = getComputedStyle(shape);
        demand(shape, Math.max(...[style.fill, style.stroke].map(colour => contrast(colour, ground(svg)))), 3);
      }
    }
    for (const text of svg.querySelectorAll('text')) {
      demand(text, contrast(getComputedStyle(text).fill, belowText(text)), 4.5);
    }
  }
  return found;
}

/** What has a colour of its own must also say in words what it means. */
function colourAlone() {
  return [...document.querySelectorAll('.tag, td.yes, td.no, td.open')]
      .filter(element => {
        const words = element.cloneNode(true);
        words.querySelectorAll('[aria-hidden]').forEach(hidden => hidden.remove());
        return !/\p{L}/u.test(words.textContent) || !element.checkVisibility()
            || contrast(getComputedStyle(element).color, ground(element)) < 4.5;
      })
      .map(element => `${named(element)} has no words that are seen`);
}

function coloursOfText() {
  return [...document.querySelectorAll('body, .tag, td')].map(element => getComputedStyle(element).color);
}
