package org.clausewright.generator.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** An element of a page being written. Texts are added as texts: nothing in them is markup. */
record Xhtml(Element element) {

  /** A new document with nothing in it. */
  static Xhtml root(String name) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
      Element root = document.createElement(name);
      document.appendChild(root);
      return new Xhtml(root);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e); // the JDK's own parser with its own settings
    }
  }

  Document document() {
    return element.getOwnerDocument();
  }

  /** Adds an element at the end of this one. */
  Xhtml add(String name) {
    Element child = document().createElement(name);
    element.appendChild(child);
    return new Xhtml(child);
  }

  /** Adds an element of a class. */
  Xhtml add(String name, String className) {
    return add(name).with("class", className);
  }

  /** Sets an attribute of this element. */
  Xhtml with(String attribute, String value) {
    element.setAttribute(attribute, Glyphs.visible(value));
    return this;
  }

  /**
   * Adds a text at the end of this element. A space after an element joins the last words in it: at
   * the beginning of a line it would be lost, and two words be one to a screen reader.
   */
  Xhtml text(String text) {
    boolean joined =
        text.startsWith(" ") && element.getLastChild() instanceof Element last && spaceAfter(last);
    String rest = joined ? text.substring(1) : text;
    if (!rest.isEmpty()) {
      element.appendChild(document().createTextNode(Glyphs.visible(rest)));
    }
    return this;
  }

  /** Adds a space to the words that an element ends with, if it ends with words. */
  private static boolean spaceAfter(Element element) {
    if (element.getLastChild() instanceof Text words) {
      words.appendData(" ");
      return true;
    }
    return element.getLastChild() instanceof Element last && spaceAfter(last);
  }
}
