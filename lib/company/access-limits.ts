/** How long a password may be, and how long what is mailed is good for: what is said of them is filled in from here. */
export const shortestPassword = 12;
export const longestPassword = 128;
/** Of the code that a customer's link asks for. */
export const codeMinutes = 10;
/** Of the link that sets a new password. */
export const resetHours = 1;
