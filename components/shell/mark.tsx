/** 會, as it is cut into the seal: outlines, so that it looks the same whatever fonts a reader has. */
const character =
  "M12.2 16.9L12.2 20.7L27.3 20.7L27.3 16.9ZM9.1 14.6L30.6 14.6L30.6 23L9.1 23ZM14.4 11.1L25.3 11.1L25.3 13.5L14.4 13.5ZM18.2 15.4L21.2 15.4L21.2 21.9L18.2 21.9ZM13.3 17.5L15.8 16.9Q16.2 17.6 16.6 18.6Q16.9 19.5 17 20.2L14.3 21Q14.2 20.2 13.9 19.3Q13.6 18.3 13.3 17.5ZM23.4 16.7L26.5 17.5Q26 18.5 25.5 19.4Q25.1 20.3 24.7 21L22.2 20.2Q22.5 19.5 22.9 18.5Q23.3 17.5 23.4 16.7ZM10.8 24L29 24L29 34.5L25.2 34.5L25.2 26.4L14.4 26.4L14.4 34.6L10.8 34.6ZM12.9 27.7L26.8 27.7L26.8 30.1L12.9 30.1ZM12.9 31.4L26.8 31.4L26.8 33.8L12.9 33.8ZM19.2 5.4L22.4 6.6Q20.8 8.8 18.3 10.5Q15.9 12.3 13 13.6Q10.2 14.9 7.2 15.8Q7 15.4 6.6 14.9Q6.3 14.4 5.9 13.8Q5.5 13.3 5.2 13Q8.1 12.3 10.7 11.2Q13.4 10.1 15.6 8.7Q17.8 7.2 19.2 5.4ZM21.6 6.9Q22.6 7.8 24.1 8.7Q25.6 9.6 27.3 10.4Q29.1 11.2 31 11.8Q32.9 12.3 34.8 12.7Q34.2 13.2 33.6 14.1Q32.9 14.9 32.5 15.6Q30.6 15.1 28.6 14.3Q26.7 13.5 24.9 12.6Q23.1 11.6 21.6 10.4Q20.1 9.2 18.9 7.9Z";

/** The product's mark: a seal. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className={className}>
      <rect width="40" height="40" rx="6" className="fill-seal" />
      <path d={character} className="fill-sheet" />
    </svg>
  );
}
