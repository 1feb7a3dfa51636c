// What the page says is there in both languages: as data-zh and data-en for texts, data-zh-title and data-en-title for attributes.

const SAID_ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'data-pattern', 'data-done'];
const LANGUAGE_TAGS = {zh: 'zh-Hans', en: 'en'};

function language() {
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
}

function speak(to) {
  document.documentElement.lang = LANGUAGE_TAGS[to];
  for (const element of document.querySelectorAll(`[data-${to}]`)) {
    element.textContent = element.getAttribute(`data-${to}`);
  }
  for (const name of SAID_ATTRIBUTES) {
    for (const element of document.querySelectorAll(`[data-${to}-${name}]`)) {
      element.setAttribute(name, element.getAttribute(`data-${to}-${name}`));
    }
  }
  showLanguage();
  document.dispatchEvent(new Event('languagechange'));
}

function showLanguage() {
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language()));
  }
}

function openLanguageSwitch() {
  for (const button of document.querySelectorAll('[data-language]')) {
    button.addEventListener('click', () => speak(button.dataset.language));
  }
  showLanguage();
}
