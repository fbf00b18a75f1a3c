/** Where "Exit this page" leads: an everyday page that surprises nobody. Change it here and nowhere else. */
export const exitTarget = 'https://www.google.co.uk/';
