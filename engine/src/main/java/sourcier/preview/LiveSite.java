package sourcier.preview;

/** The site as it is at this moment. Implementations are asked by several threads at once. */
interface LiveSite {
    /**
     * The bytes of a file of the site.
     *
     * @param path path in the site, without a slash at the beginning, for example {@code dires/a1-feu-rallume.html}
     * @return null if the site has no such file
     */
    byte[] bytes(String path);

    /** What is wrong with the content at this moment, as HTML for the panel in the page; empty if nothing is. */
    String findings();

    /** What a page shows when the preview no longer answers, as HTML for the same panel. */
    String ended();
}
