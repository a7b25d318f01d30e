package org.clausewright.generator.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element of a page being written. Texts are added as texts: nothing in them is markup. */
record Xhtml(Element element) {

  /** A new document with nothing in it. */
  static Xhtml root(String name) {
    try {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
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

  /** Adds a text at the end of this element. */
  Xhtml text(String text) {
    element.appendChild(document().createTextNode(Glyphs.visible(text)));
    return this;
  }
}
