package org.clausewright.generator.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Holds the parts of a Word document against their schemas. */
final class Schema {

  private Schema() {}

  /** What is wrong with a document. */
  static List<String> problems(byte[] document) throws XmlException, IOException {
    ShownDocument parts = ShownDocument.of(document);
    List<String> problems = new ArrayList<>();
    for (String name : parts.names()) {
      var in = new ByteArrayInputStream(parts.part(name));
      XmlObject part =
          switch (name) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(in);
            case "word/styles.xml" -> StylesDocument.Factory.parse(in);
            case "word/numbering.xml" -> NumberingDocument.Factory.parse(in);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(in);
            case "word/header.xml", "word/first-header.xml" -> HdrDocument.Factory.parse(in);
            case "word/footer.xml" -> FtrDocument.Factory.parse(in);
            case "docProps/custom.xml" -> PropertiesDocument.Factory.parse(in);
            case "docProps/app.xml" ->
                org.openxmlformats.schemas.officeDocument.x2006.extendedProperties
                    .PropertiesDocument.Factory.parse(in);
            default -> null; // has no schema that comes with the library
          };
      List<XmlError> errors = new ArrayList<>();
      if (part != null) {
        part.validate(new XmlOptions().setErrorListener(errors));
      }
      errors.forEach(error -> problems.add(name + ": " + error));
    }
    return problems;
  }
}
